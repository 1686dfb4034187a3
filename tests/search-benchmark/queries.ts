import { everydayQueries } from './everyday-queries.ts';
import { untunedGuides } from './untuned-guides.ts';

/**
 * What residents of Hồ Chí Minh City type, with the entries they mean.
 *
 * A line is `query = entry entry …`; any of the entries is a right answer. Classes made by a mechanical change (NFD,
 * case …) still list what is typed, so that a reader sees it. The class `untuned` holds queries whose telling words
 * stand in no title, no other name and no word of everyday life that editors gave the entries meant (a test checks
 * that).
 */
export interface Query {
  readonly kind: string;
  readonly text: string;
  /** Short keys of `entries.ts`. */
  readonly means: readonly string[];
}

const written: Readonly<Record<string, string>> = {
  exact: `
Đăng ký khai sinh = khai-sinh
Đăng ký khai tử = khai-tu
Đăng ký kết hôn = ket-hon
Xác nhận tình trạng hôn nhân = doc-than
Chứng thực bản sao từ bản chính = sao-y
Chứng thực chữ ký = chu-ky
Đăng ký thường trú = thuong-tru
Đăng ký tạm trú = tam-tru
Thông báo lưu trú = luu-tru
Khai báo tạm vắng = tam-vang
Xác nhận thông tin về cư trú = cu-tru
Phiếu lý lịch tư pháp = ly-lich
Hộ chiếu phổ thông = ho-chieu
Đổi giấy phép lái xe = bang-lai
Cấp lại giấy phép lái xe = bang-lai
Thành lập hộ kinh doanh = kinh-doanh
Giấy phép xây dựng nhà ở riêng lẻ = xay-dung
Thẻ bảo hiểm y tế = bhyt
Đăng ký xe lần đầu = xe
Phường Tân Sơn Nhì = p-tan-son-nhi p-tan-son-nhi-2022
Phường Tây Thạnh = p-tay-thanh p-tay-thanh-2022
Thới An số = thoi-an
Phú Thuận 360 = phu-thuan
Quầy người dân tự phục vụ = tu-phuc-vu
`,
  'no marks': `
dang ky khai sinh = khai-sinh
lam giay khai sinh = khai-sinh
dang ky ket hon = ket-hon
giay xac nhan doc than = doc-than
trich luc khai sinh = trich-luc
cai chinh ho tich = cai-chinh
sao y ban chinh = sao-y
chung thuc chu ky = chu-ky
dang ky thuong tru = thuong-tru
nhap ho khau = thuong-tru
dang ky tam tru = tam-tru
khai bao luu tru = luu-tru
khai bao tam vang = tam-vang
xac nhan cu tru = cu-tru
lam can cuoc cong dan = can-cuoc
ly lich tu phap = ly-lich
lam ho chieu = ho-chieu
doi bang lai xe = bang-lai
mat bang lai xe = bang-lai
dang ky ho kinh doanh = kinh-doanh
giay phep xay dung = xay-dung
bao hiem y te = bhyt
so hong = so-hong
dang ky xe may = xe
phuong phu tho hoa = p-phu-tho-hoa p-phu-tho-hoa-2022
phuong hoa thanh = p-hoa-thanh
tro ly ao = tro-ly-ao hoi-dap
ngay thu bay tinh nguyen = thu-bay
`,
  'd or đ': `
dăng ký tạm trú = tam-tru
đang ky khai tu = khai-tu
dịa diem tiep nhan ho so = diem-tiep-nhan
dổi bằng lái = bang-lai
giay doc than = doc-than
giấy dộc thân = doc-than
giay chung tu dat dai = so-hong
sổ dỏ = so-hong
so do nha dat = so-hong
dua be di kham bao hiem y te = bhyt
căn cước công dan = can-cuoc
doi the can cuoc = can-cuoc
hỏi dáp phường tân hưng = hoi-dap
dinh chinh khai sinh = cai-chinh
dang ky xe lan dau = xe
doi ho chieu = ho-chieu
dong dau chu ky = chu-ky
lap dat kiosk tu dien don = kiosk-dien-don
dich vu cong toan trinh = ai-kiosk
don vi tan phu = p-tan-phu
`,
  'tone placement': `
phường Phú Thọ Hoà = p-phu-tho-hoa p-phu-tho-hoa-2022
phường Hoà Thạnh = p-hoa-thanh
phường Tân Thới Hoà = p-tan-thoi-hoa
chứng thực chử ký = chu-ky
uỷ quyền làm lý lịch tư pháp = ly-lich
uỷ ban đăng ký kết hôn = ket-hon
xoá hộ khẩu = khai-tu thuong-tru
nhập khẩu về nhà vợ thuờng trú = thuong-tru
hộ chiéu phổ thông = ho-chieu
khám sức khoẻ đổi giấy phép lái xe = bang-lai
giấy phép sửa nhà xây dựng toà nhà riêng lẻ = xay-dung
căn cuớc = can-cuoc
đăng ký thuờng trú = thuong-tru
hoá đơn hộ kinh doanh = thue-quan kinh-doanh
bảo hiểm y té = bhyt
`,
  NFD: `
Đăng ký khai sinh = khai-sinh
Đăng ký kết hôn = ket-hon
Giấy độc thân = doc-than
sao y công chứng = sao-y
tạm trú = tam-tru
thường trú = thuong-tru
căn cước = can-cuoc
hộ chiếu = ho-chieu
hộ kinh doanh = kinh-doanh
đổi bằng lái xe = bang-lai
phường Tây Thạnh = p-tay-thanh p-tay-thanh-2022
chuyển đổi số tận cửa nhà = tan-cua-nha
`,
  acronym: `
cccd = can-cuoc
CCCD = can-cuoc
cmnd = can-cuoc
gplx = bang-lai
đổi gplx = bang-lai
bhyt = bhyt
thẻ bhyt cho bé = bhyt lien-thong
ltp = ly-lich
lltp = ly-lich
gks = khai-sinh trich-luc
shk = thuong-tru
gpxd = xay-dung
gcn qsdđ = so-hong
qsdd = so-hong
hkd = kinh-doanh
tthn = doc-than
kt3 = tam-tru
gttt phường = can-cuoc cu-tru
`,
  code: `
CC01 = can-cuoc
mẫu dc01 = can-cuoc
DC02 = can-cuoc
cc 01 = can-cuoc
CT01 = tam-tru thuong-tru cu-tru gia-han-tam-tru xoa-thuong-tru tach-ho sua-cu-tru
mau ct01 dang ky tam tru = tam-tru
TK01a = ho-chieu
216/2026/NĐ-CP = ly-lich
1.001193 = khai-sinh
1001193 = khai-sinh
mã thủ tục 1.004859 = cai-chinh
2000815 = sao-y
1.115978 = bang-lai
3.000347 = bang-lai
31/2023/TT-BCA = ho-chieu
188/2025/NĐ-CP = bhyt
188/2025/nd-cp = bhyt
thông tư 118/2026 = can-cuoc
nd 217/2026 = xay-dung
NĐ 217/2026/NĐ-CP = xay-dung
nghị định 49/2026 = so-hong
123/2015/ND-CP = khai-sinh khai-tu ket-hon doc-than cai-chinh trich-luc giam-ho khai-sinh-lai
TK05 = mat-ho-chieu
C.C.C.D = can-cuoc
c c c d = can-cuoc
1022 = 1022
`,
  'old name': `
chứng minh nhân dân = can-cuoc
chứng minh thư = can-cuoc
sổ hộ khẩu = thuong-tru cu-tru
sổ tạm trú = tam-tru
bằng lái = bang-lai
sổ đỏ = so-hong
sổ hồng = so-hong
giấy khai sanh = khai-sinh
giấy chứng tử = khai-tu
công chứng giấy tờ = sao-y
hôn thú = ket-hon
giấy đăng ký kết hôn = ket-hon
passport = ho-chieu
cà vẹt xe = xe
thẻ căn cước gắn chip = can-cuoc
giấy xác nhận hạnh kiểm = ly-lich
giấy phép kinh doanh = kinh-doanh
tách khẩu = tach-ho thuong-tru
nhập khẩu = thuong-tru
quận Tân Phú = p-tan-phu p-tan-son-nhi p-tay-thanh p-phu-thanh p-phu-tho-hoa p-tan-thanh p-hiep-tan p-son-ky p-phu-trung
phường Hiệp Tân = p-hiep-tan
phường 2022 Sơn Kỳ = p-son-ky
`,
  phrase: `
làm giấy khai sinh cho con cần gì = khai-sinh lien-thong
đăng ký kết hôn cần giấy tờ gì = ket-hon
thủ tục xin giấy độc thân để kết hôn = doc-than
xin lại bản sao giấy khai sinh bị mất = trich-luc
sửa tên trong giấy khai sinh = cai-chinh
photo công chứng ở đâu = sao-y
đăng ký tạm trú cho người thuê trọ = tam-tru
nhập hộ khẩu cho con mới sinh = thuong-tru lien-thong
khai báo lưu trú cho khách qua đêm = luu-tru
đi xa có phải khai báo tạm vắng không = tam-vang
giấy xác nhận nơi cư trú để nhập học cho con = cu-tru
làm lại căn cước bị mất ở đâu = can-cuoc
cấp căn cước cho trẻ em dưới 6 tuổi = can-cuoc lien-thong
làm lý lịch tư pháp online mất bao lâu = ly-lich
làm hộ chiếu online hết bao nhiêu tiền = ho-chieu
bằng lái xe hết hạn đổi ở đâu = bang-lai
bị mất bằng lái xe làm lại = bang-lai
mở quán ăn cần giấy phép gì = kinh-doanh
xây nhà có cần xin giấy phép không = xay-dung
cấp lại thẻ bảo hiểm y tế = bhyt
mua xe mới đăng ký biển số ở đâu = xe
làm sổ hồng nhà đất = so-hong
làm giấy chứng tử cho người mất = khai-tu
khai sinh và bảo hiểm cho bé cùng lúc = lien-thong
đăng ký khai sinh kết hợp nhập hộ khẩu làm thẻ bảo hiểm y tế = lien-thong
phường Sơn Kỳ bây giờ thuộc phường nào = p-son-ky
ngày thứ bảy tình nguyện giúp làm giấy tờ = thu-bay
tổ cấp căn cước tại nhà cho người già = cccd-luu-dong
sinh viên hỗ trợ phường làm thủ tục = sv-hoc-vien mua-he-xanh
robot ở phường = robot
chatbot hỏi thủ tục tiếng anh = chatbot hoi-dap
3 trách nhiệm là gì = phong-trao
`,
  prefix: `
khai si = khai-sinh
đăng ký k = khai-sinh ket-hon khai-tu kinh-doanh
đăng ký kh = khai-sinh khai-tu
tạm t = tam-tru
tạm v = tam-vang
thườ = thuong-tru
thuong t = thuong-tru
lưu t = luu-tru
căn cư = can-cuoc
hộ chi = ho-chieu
ho ch = ho-chieu
lý lịch t = ly-lich
bảo hi = bhyt
giấy phép x = xay-dung
giấy phép l = bang-lai
chứng th = sao-y chu-ky
hộ kinh d = kinh-doanh
kết h = ket-hon
phường tân s = p-tan-son-nhi p-tan-son-nhi-2022
tinh trang h = doc-than
`,
  'one typo': `
khia sinh = khai-sinh
đăng ký khai sihn = khai-sinh
dang ky kai sinh = khai-sinh
khai sinhh = khai-sinh
đăng lý kết hôn = ket-hon
ket hom = ket-hon
ket hôm = ket-hon
giấy độc thâm = doc-than
tạm trũu = tam-tru
tạmtrú = tam-tru
dang ky tam chu = tam-tru
thừơng trú = thuong-tru
thuog tru = thuong-tru
lưu chú = luu-tru
căng cước = can-cuoc
cân cước công dân = can-cuoc
cccđ = can-cuoc
can cuocs = can-cuoc
hộ chiêú = ho-chieu
ho chieeus = ho-chieu
bang lai xw = bang-lai
băng lái se = bang-lai
bao hien y te = bhyt
bảo hiễm y tế = bhyt
ly lịc tư pháp = ly-lich
lý lich tu phap1 = ly-lich
hộ kinh doang = kinh-doanh
giấy phép xây dụng = xay-dung
xay dugn = xay-dung
chứn thực chữ ký = chu-ky
sao i bản chính = sao-y
tạm vắn = tam-vang
dangky khaisinh = khai-sinh
hokhau = thuong-tru cu-tru
dawng kys khai sinh = khai-sinh
phường phú trun = p-phu-trung
`,
  case: `
ĐĂNG KÝ KHAI SINH = khai-sinh
DANG KY TAM TRU = tam-tru
Kết Hôn = ket-hon
CĂN CƯỚC = can-cuoc
Cccd = can-cuoc
Hộ Chiếu = ho-chieu
BẢO HIỂM Y TẾ = bhyt
GIẤY PHÉP LÁI XE = bang-lai
SỔ HỒNG = so-hong
TÂN THÀNH = p-tan-thanh
lÝ LỊCH tƯ pHÁP = ly-lich
`,
  untuned: `
giấy chứng sinh của bệnh viện = khai-sinh lien-thong
quá 60 ngày chưa làm cho bé = khai-sinh
trong vòng 60 ngày kể từ ngày sinh = khai-sinh
trong vòng 15 ngày phải đi báo = khai-tu
giấy báo tử = khai-tu
ông bà già qua đời tại nhà thì báo ai = khai-tu
cả hai người phải có mặt ký tên = ket-hon ket-hon-ngoai
nam nữ cùng đến ủy ban ký vào sổ = ket-hon
thời gian xác minh tối đa 23 ngày = doc-than
ghi rõ mục đích sử dụng = doc-than
8.000 đồng một bản = trich-luc
cơ sở dữ liệu hộ tịch điện tử = trich-luc
viết sai ngày tháng năm = cai-chinh
2.000 đồng một trang = sao-y
tối đa 200.000 đồng = sao-y
10.000 đồng một trường hợp = chu-ky
người già yếu không đi lại được = chu-ky
chỗ ở hợp pháp = thuong-tru cho-o
nộp trực tiếp 20.000 đồng = thuong-tru
hợp đồng thuê trọ có cần công chứng không = tam-tru thuong-tru
sinh viên ở trọ = tam-tru
nộp trực tuyến 7.000 đồng = tam-tru
trước 23 giờ = luu-tru
bạn bè ngủ lại nhà mình mấy hôm = luu-tru
người thân đến chơi thường xuyên = luu-tru
rời khỏi địa phương lâu ngày = tam-vang
nửa ngày làm việc là có = cu-tru
đủ 14 tuổi phải đi làm = can-cuoc
lấy vân tay chụp khuôn mặt = can-cuoc
thẻ hết hạn lúc 25 tuổi 40 tuổi 60 tuổi = can-cuoc
phiếu số 2 = ly-lich
công ty yêu cầu chứng minh không có tiền án = ly-lich
ảnh 4x6 nền trắng = ho-chieu
đi du lịch nước ngoài lần đầu = ho-chieu
giấy khám sức khỏe = bang-lai
cảnh sát giao thông = bang-lai xe
buôn bán nhỏ tại nhà = kinh-doanh
thành viên trong gia đình cùng góp vốn = kinh-doanh
hai bộ bản vẽ thiết kế = xay-dung
cam kết an toàn cho nhà bên cạnh = xay-dung
ứng dụng vssid = bhyt
đi khám bệnh quên mang thẻ giấy = bhyt
em bé mới chào đời làm một lần xong nhiều loại = lien-thong
văn phòng đăng ký đất đai = so-hong
trích đo bản đồ thửa = so-hong
chứng từ nguồn gốc và thuế trước bạ = xe
mỗi điểm có từ 5 đến 7 người = diem-tiep-nhan
208.000 dân = diem-tiep-nhan
tiếng Hàn = hoi-dap
quét mã là biết chỗ cần tới = tro-ly-ao
không cần cài thêm ứng dụng nào = thoi-an
giảm 80% việc nhập liệu = robot
hơn 200 lượt khách mỗi ngày = phu-thanh-tai
ý tưởng sáng tạo = phong-trao y-tuong
tương trợ thích ứng = phong-trao
soát số khung số máy = xe
xe sản xuất lắp ráp trong nước = xe
văn bản của người làm chứng = khai-sinh
xác nhận bản thảo trong 1 ngày = khai-sinh khai-tu ket-hon doc-than trich-luc cai-chinh
đọc lại trang thông tin trước khi đặt vé = ho-chieu
cả nhà cùng lập thì ai đứng tên = kinh-doanh
soát kỹ tên và ngành nghề trước khi gửi = kinh-doanh
ghi lần lượt các nơi từng ở = ly-lich
cha mẹ yêu cầu cho con chưa thành niên = ly-lich
trưởng khu phố và dân quân cùng trực = diem-tiep-nhan
phường rộng 22 km² = diem-tiep-nhan
làm bằng Google Sites ít tốn kém = phu-thuan
phối hợp với GTEL CDS = ai-kiosk
kế hoạch 58/KH-UBND = phuc-vu-tai-nha
đi từng nhà giúp cài đặt = hoi-dap
82 sinh viên của một học viện = sv-hoc-vien
ngồi ngang tầm mắt để bà con tự bấm = ngoi-canh-chi-tung-buoc
26.408 ý tưởng trong năm 2018 = y-tuong
sắp xếp hồ sơ sau khi sáp nhập = mua-he-xanh
năm kênh tiếp nhận suốt ngày đêm = phan-anh 1022
nhóm số hóa hồ sơ = chia-nhom-ho-tro-tai-trung-tam
người chủ cửa hàng cao tuổi = chia-nhom-ho-tro-tai-trung-tam
mở thử trước khi đi khám = bhyt
máy quét mã rồi tự điền thông tin vào đơn = kiosk-dien-don
bớt gõ lại họ tên ngày sinh cho từng hồ sơ = robot
`,
  everyday: everydayQueries,
  'new guides': untunedGuides,
  'form or law': `
CC01 = can-cuoc
mẫu cc01 = can-cuoc
1.001193 = khai-sinh
1001193 = khai-sinh
ma thu tuc 1.116410 = can-cuoc
1.010038 = tach-ho
1010038 = tach-ho
1.002757 = e-visa
`,
  English: `
birth certificate = khai-sinh lien-thong khai-sinh-lai khai-sinh-lon trich-luc
register a newborn = khai-sinh lien-thong
marriage registration = ket-hon
single status certificate = doc-than
death certificate = khai-tu khai-tu-lai trich-luc
passport = ho-chieu mat-ho-chieu
lost passport = mat-ho-chieu ho-chieu
ID card = can-cuoc
citizen identity card = can-cuoc
temporary residence = tam-tru gia-han-tam-tru khach-ngoai
permanent residence = thuong-tru xoa-thuong-tru
driving licence renewal = bang-lai
driver license = bang-lai bang-quan-su
criminal record = ly-lich
police clearance = ly-lich
certified copy = sao-y
health insurance = bhyt
social insurance = bhxh-mot-lan bhxh-tu-nguyen
maternity = thai-san
pension = luong-huu noi-nhan-luong huu-tri-xa-hoi
tax code = ma-so-thue
business license = kinh-doanh
building permit = xay-dung gia-han-xay
work permit = lao-dong-ngoai
e-visa = e-visa
military service = quan-su
marry a foreigner = ket-hon-ngoai
vehicle registration = xe
red book = so-hong
kindergarten lunch = an-trua
`,
  joined: `
khaisinh = khai-sinh khai-sinh-lai khai-sinh-lon lien-thong
dangkykhaisinh = khai-sinh
khaitu = khai-tu khai-tu-lai
kethon = ket-hon ket-hon-lai ket-hon-ngoai
docthan = doc-than
hokhau = thuong-tru
tamtru = tam-tru gia-han-tam-tru
cancuoc = can-cuoc cccd-luu-dong
hochieu = ho-chieu mat-ho-chieu
lylichtuphap = ly-lich
banglaixe = bang-lai
saoy = sao-y
baohiemyte = bhyt
sohong = so-hong
hokinhdoanh = kinh-doanh
giayphepxaydung = xay-dung
dinhdanh muc2 = vneid
masothue = ma-so-thue
luonghuu = luong-huu
miniapp = thoi-an
`,
};

function parse(kind: string, lines: string): Query[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [text = '', means = ''] = line.split(' = ');
      return { kind, text: kind === 'NFD' ? text.normalize('NFD') : text, means: means.split(' ') };
    });
}

export const queries: readonly Query[] = Object.entries(written).flatMap(([kind, lines]) => parse(kind, lines));
