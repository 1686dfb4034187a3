/** The fixed lists of values: stored in ASCII, read in Vietnamese. Each list stands here once. */

export const responsibilities = [
  { value: 'community', label: 'Trách nhiệm với cộng đồng' },
  { value: 'work', label: 'Trách nhiệm với công việc' },
  { value: 'self', label: 'Trách nhiệm với bản thân' },
] as const;
export type Responsibility = (typeof responsibilities)[number]['value'];

export const fields = [
  { value: 'civil-status', label: 'Hộ tịch' },
  { value: 'residence', label: 'Cư trú' },
  { value: 'identity', label: 'Căn cước, hộ chiếu' },
  { value: 'certification', label: 'Chứng thực' },
  { value: 'business', label: 'Kinh doanh' },
  { value: 'construction-land', label: 'Xây dựng, nhà đất' },
  { value: 'social-insurance', label: 'Bảo hiểm, an sinh' },
  { value: 'transport', label: 'Xe cộ, giấy phép lái xe' },
  { value: 'judicial', label: 'Lý lịch tư pháp' },
  { value: 'taxes', label: 'Thuế' },
  { value: 'education', label: 'Giáo dục' },
  { value: 'defence', label: 'Nghĩa vụ quân sự' },
  { value: 'legal-help', label: 'Trợ giúp pháp lý, phản ánh' },
] as const;

export const lifeEvents = [
  { value: 'having-a-child', label: 'Sinh con' },
  { value: 'marrying', label: 'Kết hôn' },
  { value: 'moving', label: 'Chuyển nhà, thuê trọ' },
  { value: 'studying-working', label: 'Đi học, đi làm' },
  { value: 'starting-a-business', label: 'Mở quán, buôn bán' },
  { value: 'building', label: 'Xây nhà, mua nhà' },
  { value: 'driving', label: 'Mua xe, lái xe' },
  { value: 'travelling', label: 'Đi nước ngoài' },
  { value: 'lost-papers', label: 'Mất, hỏng giấy tờ' },
  { value: 'death-in-family', label: 'Gia đình có người mất' },
  { value: 'allowances', label: 'Nghỉ hưu, ốm đau, trợ cấp' },
  { value: 'schooling', label: 'Con đi học' },
  { value: 'taxes', label: 'Đóng thuế' },
  { value: 'foreigners', label: 'Việc với người nước ngoài' },
  { value: 'asking-for-help', label: 'Phản ánh, nhờ giúp' },
] as const;

/** Nghị định 43/2011/NĐ-CP: the wording of the movement's plan of 2022. */
export const levels2022 = [
  { value: '3', label: 'Mức độ 3' },
  { value: '4', label: 'Mức độ 4' },
  { value: 'unknown', label: 'Chưa rõ mức độ năm 2022' },
] as const;

/** Nghị định 42/2022/NĐ-CP, Điều 11. Never computed from the level of 2022. */
export const onlineKinds = [
  { value: 'full', label: 'Toàn trình' },
  { value: 'partial', label: 'Một phần' },
  { value: 'unverified', label: 'Chưa xác minh' },
] as const;

export const procedureStates = [
  { value: 'in-force', label: 'Đang áp dụng' },
  { value: 'changed', label: 'Đã thay đổi' },
  { value: 'ended', label: 'Đã hết hiệu lực' },
] as const;

export const channelWays = [
  { value: 'online', label: 'Trực tuyến' },
  { value: 'in-person', label: 'Trực tiếp' },
  { value: 'post', label: 'Bưu chính' },
  { value: 'phone', label: 'Điện thoại, thư điện tử' },
] as const;

/** What a model or a way of working gives people, in the order in which lists tell it. */
export const benefits = [
  { value: 'near-home', label: 'Làm giấy tờ gần nhà, tại nhà' },
  { value: 'by-hand', label: 'Có người chỉ tận tay' },
  { value: 'no-waiting', label: 'Đỡ chờ, đỡ đi lại' },
  { value: 'on-the-phone', label: 'Hỏi và nộp ngay trên điện thoại' },
  { value: 'better-service', label: 'Được phục vụ tốt hơn mỗi ngày' },
] as const;

export const practiceKinds = [
  { value: 'solution', label: 'Giải pháp' },
  { value: 'good-practice', label: 'Cách làm hay' },
  { value: 'story', label: 'Câu chuyện đẹp' },
] as const;

export const replicationStates = [
  { value: 'exploring', label: 'Đang tìm hiểu' },
  { value: 'running', label: 'Đang làm' },
  { value: 'proven', label: 'Đã có kết quả' },
] as const;

export const consentScopes = [
  { value: 'text', label: 'Tên và bài viết' },
  { value: 'photo', label: 'Ảnh chân dung' },
] as const;

export const activityKinds = [
  { value: 'volunteer-saturday', label: 'Ngày thứ Bảy tình nguyện' },
  { value: 'action-month', label: 'Tháng hành động' },
  { value: 'team', label: 'Ra quân đội hình' },
  { value: 'support', label: 'Hỗ trợ dịch vụ công' },
  { value: 'contest', label: 'Hội thi' },
  { value: 'talk', label: 'Tọa đàm, nói chuyện' },
  { value: 'commendation', label: 'Tuyên dương' },
] as const;

/** What of the site's content counts towards a target of the plan. */
export const targetCounts = [
  { value: 'volunteer-saturdays', label: 'Số “Ngày thứ Bảy tình nguyện” đã tổ chức' },
  { value: 'reform-works', label: 'Số mô hình, giải pháp thuộc trách nhiệm với công việc' },
  { value: 'by-hand', label: 'Trang không đếm được: điền tay vào báo cáo' },
] as const;

export const datePrecisions = [
  { value: 'day', label: 'Đúng ngày' },
  { value: 'month', label: 'Chỉ biết tháng' },
] as const;

export const unitKinds = [
  { value: 'ward', label: 'Phường' },
  { value: 'department', label: 'Phòng, ban, cơ quan' },
  { value: 'school', label: 'Trường học' },
  { value: 'enterprise', label: 'Doanh nghiệp' },
  { value: 'union', label: 'Tổ chức Đoàn' },
  { value: 'group', label: 'Nhóm, đội hình' },
] as const;

export const unitStates = [
  { value: 'active', label: 'Đang hoạt động' },
  { value: 'ended', label: 'Đã sắp xếp lại' },
] as const;

/** In the order of the week; the values are those of `Intl` in English. */
export const weekdays = [
  { value: 'Mon', label: 'Thứ Hai' },
  { value: 'Tue', label: 'Thứ Ba' },
  { value: 'Wed', label: 'Thứ Tư' },
  { value: 'Thu', label: 'Thứ Năm' },
  { value: 'Fri', label: 'Thứ Sáu' },
  { value: 'Sat', label: 'Thứ Bảy' },
  { value: 'Sun', label: 'Chủ nhật' },
] as const;

/** The part of a picture that a crop must not lose. */
export const focusPoints = [
  { value: 'top', label: 'Phía trên' },
  { value: 'bottom', label: 'Phía dưới' },
  { value: 'left', label: 'Bên trái' },
  { value: 'right', label: 'Bên phải' },
] as const;
