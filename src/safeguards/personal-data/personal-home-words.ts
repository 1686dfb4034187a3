/** Words by which the home of a person is told from other places; lists as `wordsPattern` reads them. */

/** They say that somebody lives there, whatever else stands in the sentence. */
export const livingWords =
  'địa chỉ nhà, địa chỉ riêng, nhà riêng, số nhà, nhà số, hộ khẩu, hộ khẩu thường trú, hktt, đktt, đkhktt, ' +
  'thường trú, tạm trú, cư ngụ, ngụ, nơi ở, chỗ ở, nơi cư trú, cư trú, sống ở, sống tại, sinh sống ở, ' +
  'sinh sống tại, đang ở, hiện ở, ở trọ, trọ ở, trọ tại, phòng trọ, nhà trọ, nhà ở, nhà tại, nhà anh, nhà chị, ' +
  'nhà ông, nhà bà, nhà cô, nhà chú, nhà bác, nhà em, nhà tôi, nhà mình, nhà cháu, tới nhà, đến nhà, về nhà, ' +
  'nhà nằm, nhà gần, quê, quê quán';

/** They stand before addresses of every kind. */
export const leadingWords = 'địa chỉ, đc, ở, tại, nhà, add, address';

/** No street is called so: "12 Đoàn viên", "20 Luật Cư trú". */
export const noStreets =
  'đoàn, đảng, hội, ban, chi đoàn, chi bộ, chi hội, bí thư, đội hình, đội viên, ubnd, ủy ban, uỷ ban, phường, xã, ' +
  'quận, huyện, thành phố, thành đoàn, thành ủy, tỉnh, tp, luật, nghị định, nghị quyết, thông tư, thông báo, ' +
  'quyết định, bộ, khu, nhà, học sinh, sinh viên, thanh niên, đại biểu, trách nhiệm, mô hình, thủ tục, cán bộ, ' +
  'công dân, trường hợp, gia đình, tổ, cơ sở, tình nguyện, công trình';

/** Small words that follow a number, in small letters only: "thường trú từ 2 trở lên", but "12 Đồng Khởi". */
export const smallWords =
  'và|đến|tới|trở|theo|của|thì|là|có|km|m|em|hoặc|cho|trong|nếu|khi|không|được|sau|trước|từ|mới|nữa|ra|vào|với|như|' +
  'đã|sẽ|bị|do|để|mà|thêm|nên|phải|cùng|này|ấy|kia|đó|hộ|ngày|tháng|năm|giờ|phút|tuần|tuổi|người|hồ|lượt|bản|tờ|' +
  'lần|đồng|triệu|tỷ|bước|trẻ|cháu|trang|mục|khoản|điểm|điều|phần|tầng|chữ|chuyên|đợt|quý|suất|buổi|lớp|căn|số|' +
  'phòng|làm|thành|hình|loại|cách|nơi|kênh|mở|chi|đội|va|den|toi|cua|thi|la|co|hoac|ho|ngay|thang|nam|gio|nguoi|lan';

/** A number after them is no house: "Điều 20", "ngày 12". */
export const numberedWords =
  'ngày, tháng, năm, quý, điều, khoản, điểm, mục, bước, lần, khóa, khoá, kỳ, luật, nghị định, thông tư, trang, ' +
  'mẫu, mức độ, lớp, tuổi, hơn, gần, khoảng, đủ, dưới, trên, từ, cấp, quận, thứ, hạng, hồi, lúc, nhóm, tầng';

/** What the youth union does in the streets, and who speaks for them: nobody's home is told. */
export const civicWords =
  'ra quân, tổ chức, đội hình, chi đoàn, chi bộ, chi hội, ban điều hành, tổ công nghệ, hộ dân, người dân, bà con, ' +
  'nhân dân, cư dân, tuyên truyền, công trình, tuyến hẻm, thắp sáng, camera, mở rộng, sinh hoạt, văn phòng, =điểm, ' +
  'lưu động, hội nghị, =họp, trưởng khu phố, khu phố trưởng, trưởng ấp, bí thư, hỗ trợ, phát quà, =vẽ, bê tông, ' +
  'nâng cấp, làm sạch, =dọn, =tranh, ban công tác, tổ trưởng, hướng dẫn, tiếp nhận, diễn ra, địa điểm, tập trung, ' +
  'nộp';
