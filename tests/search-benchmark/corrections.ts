/** Slips as fingers and keyboards make them, with the line of correction that is spelt right. */
const lines = `
khia sinh = khai sinh
dang ky khai sihn = đăng ký khai sinh
giay khai sinhh = giấy khai sinh
khaisinh = khai sinh
dangkykhaisinh = đăng ký khai sinh
giaykhaisinh = giấy khai sinh
đăng ký khia sinh = đăng ký khai sinh
trich lục khai sihn = trích lục khai sinh
khia tu = khai tử
dang ky khai ttu = đăng ký khai tử
giay chugn tu = giấy chứng tử
dang ky ket hno = đăng ký kết hôn
dang ky kethon = đăng ký kết hôn
giay doc thna = giấy độc thân
giay docthan = giấy độc thân
xac nhan tinh tragn hon nhan = xác nhận tình trạng hôn nhân
tinh trang hnon nhan = tình trạng hôn nhân
sao y ban chnih = sao y bản chính
saoy ban chinh = sao y bản chính
chung thuc chu kyy = chứng thực chữ ký
chung thucc ban sao = chứng thực bản sao
dang ky thuong truu = đăng ký thường trú
nhap ho khuau = nhập hộ khẩu
nhap hokhau = nhập hộ khẩu
sohokhau = sổ hộ khẩu
dang ky tam ttru = đăng ký tạm trú
gia hna tam tru = gia hạn tạm trú
tamtru = tạm trú
thong bao luu turu = thông báo lưu trú
khai bao tma vang = khai báo tạm vắng
tamvang = tạm vắng
xac nhan cu trru = xác nhận cư trú
can cuocc = căn cước
cna cuoc = căn cước
cancuoc = căn cước
doi cna cuoc = đổi căn cước
lam ho chieeu = làm hộ chiếu
ho chieuu = hộ chiếu
hochieu = hộ chiếu
lamhochieu = làm hộ chiếu
mat ho chiue = mất hộ chiếu
ly lich tu pahp = lý lịch tư pháp
lylichtuphap = lý lịch tư pháp
phieu ly licch tu phap = phiếu lý lịch tư pháp
doi bang lia xe = đổi bằng lái xe
banglai xe = bằng lái xe
giay phep lai xxe = giấy phép lái xe
dang ky xe maay = đăng ký xe máy
bien so xee = biển số xe
thu hoi bein so = thu hồi biển số
dang ky ho kinh dooanh = đăng ký hộ kinh doanh
hokinhdoanh = hộ kinh doanh
giay phep kinh doahn = giấy phép kinh doanh
giay phep xay dugn = giấy phép xây dựng
giayphepxaydung = giấy phép xây dựng
bao hiem y tte = bảo hiểm y tế
the bao hime y te = thẻ bảo hiểm y tế
baohiemyte = bảo hiểm y tế
bao hiem xa hooi mot lan = bảo hiểm xã hội một lần
doi so hogn = đổi sổ hồng
sohong = sổ hồng
dawng kys khai sinh = đăng ký khai sinh
d9ang ky1 khai sinh = đăng ký khai sinh
cawn cuwowcs = căn cước
hooj chieeus = hộ chiếu
kha8i sinh = khai sinh
keets hoon = kết hôn
lưu chú = lưu trú
tạm chú = tạm trú
thường chú = thường trú
giam hoo = giám hộ
nhan cha me cno = nhận cha mẹ con
luong huuw = lương hưu
di chucs = di chúc
chung thuc di cchuc = chứng thực di chúc
ma so thhue = mã số thuế
masothue = mã số thuế
nghia vu qaun su = nghĩa vụ quân sự
chuyen truogn = chuyển trường
nhap hocc lop 1 = nhập học lớp 1
tro cap huu trri = trợ cấp hưu trí
khuyet tta = khuyết tật
xac dinh khuyettat = xác định khuyết tật
hoa giai dat ddai = hòa giải đất đai
thong tin quy hoahc = thông tin quy hoạch
dang kyy tam tru = đăng ký tạm trú
chuyen ho khauu = chuyển hộ khẩu
hoc bong khuyet taat = học bổng khuyết tật
tam ngung ho kinh doahn = tạm ngừng hộ kinh doanh
bhyt hoc sihn = bhyt học sinh
le phi truoc ab = lệ phí trước bạ
thue cho thue nhaf = thuế cho thuê nhà
`;

export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

export const corrections: readonly Correction[] = lines
  .trim()
  .split('\n')
  .map((line) => {
    const [typed = '', meant = ''] = line.split(' = ');
    return { typed, meant };
  });

/** What must not become something else: what it says stands in no name, or is right as it is. */
export const uncorrected: readonly string[] = [
  'cách nấu phở bò',
  'khai snh',
  'giá vàng sjc',
  'CC01',
  'TK1-TS',
  '123/2015/NĐ-CP',
  '1.001193',
  'HĐND',
  'QĐ',
  'bán xe honda vision',
  'wifi miễn phí',
];
