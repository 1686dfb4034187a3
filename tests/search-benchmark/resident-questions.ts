/**
 * Questions as residents ask them: without marks, with slips, in words of the south, in abbreviations of the young, as
 * they stand on Facebook. Written before the rule that tells what the site has no answer to. Every other line is for
 * choosing rules by (the first, the third …); the rest is held out: it is measured, and nothing is chosen by it.
 */
interface Question {
  readonly text: string;
  /** Keys of the entries that answer it; none where the site has no answer. */
  readonly means: readonly string[];
  readonly heldOut: boolean;
}

const answered = `
ad ơi cho e hỏi làm khai sinh cho bé ở phường cần mang j = khai-sinh lien-thong
vk mk mới sanh ở bv hùng vương, làm giấy cho bé ở đâu v = khai-sinh lien-thong
mn cho hỏi bé 2 tháng chưa làm khai sinh có bị phạt hok = khai-sinh lien-thong
con em sinh ở bình dương mà hộ khẩu ở đây thì khai sinh ở đâu ạ = khai-sinh lien-thong
đk ks cho con trễ hạn = khai-sinh
me don than lam giay khai sanh cho con bo trong ten cha duoc khong = khai-sinh nhan-con
lam 3 loai giay cho em be 1 lan tren mang = lien-thong
e mún làm bhyt cho bé sơ sinh = lien-thong bhyt
cha e nhận con trong giấy ks thì làm sao = nhan-con
muon them ten ba vo giay khai sanh cua con = nhan-con cai-chinh
giấy ks của mk bị sai ngày sinh sửa ở đâu = cai-chinh
doi ten cho con gai 3 tuoi = cai-chinh
khai sinh ghi sai ten me phai sua sao = cai-chinh
đổi dân tộc từ kinh qua hoa = cai-chinh
xin ban sao giay khai sanh cho con vo lop 1 = trich-luc
mất giấy ks bản chính xin lại ở phường nào cũng đc hả = trich-luc khai-sinh-lai
trích lục giấy kết hôn online = trich-luc
giay khai sanh lam hoi truoc 75 phuong noi ko con so = khai-sinh-lai
mẹ mk 65t chưa có giấy khai sinh giờ làm đc hok = khai-sinh-lon
nguoi lon chua tung lam khai sinh = khai-sinh-lon
đk kết hôn cần j ạ = ket-hon
hai dua em tinh cuoi thang sau can giay to chi = ket-hon
đkkh khác tỉnh có được không = ket-hon
tui muon cuoi chong han quoc lam giay o phuong dc hong = ket-hon-ngoai
vo em nguoi campuchia muon dang ky ket hon = ket-hon-ngoai
bạn trai là việt kiều mỹ muốn đăng kí kết hôn ở vn = ket-hon-ngoai
cưới ở đài loan rồi giờ về vn ghi vào sổ = cuoi-ngoai
da ly hon ben my gio ve viet nam muon lay chong khac = ly-hon-ngoai
mất giấy hôn thú từ năm 1980 phường không còn lưu = ket-hon-lai
xn độc thân để mua nhà = doc-than
e cần giấy xác nhận độc thân đi hàn quốc làm j = doc-than
giay xac nhan tinh trang hon nhan co thoi han bao lau = doc-than
xin giay chung nhan chua co vo = doc-than
ba em mới mất, làm giấy chứng tử cần gì = khai-tu
noi mat o que gio khai tu tai sai gon dc khong = khai-tu
khai tu tre han co bi phat khong = khai-tu
giay chung tu cua ong ngoai mat tieu roi xin lai sao = khai-tu-lai trich-luc
tiền mai táng cho người già hưởng trợ cấp 80 tuổi = mai-tang
lanh tien mai tang phi o dau = mai-tang tu-tuat
chồng em đang đóng bhxh thì mất, em lãnh tuất đc hok = tu-tuat
đk giám hộ cho cháu mồ côi = giam-ho
ong ba lam nguoi giam ho cho chau = giam-ho
lãnh sự kêu xin xác nhận thông tin hộ tịch = xac-nhan-ho-tich
cccd hết hạn làm lại ở đâu ạ = can-cuoc
rớt cccd rồi làm lại mấy ngày có = can-cuoc
lam cccd cho be 6 tuoi = can-cuoc
mat can cuoc lam online dc k = can-cuoc
đủ 25 tuổi đổi thẻ căn cước = can-cuoc
phí làm lại căn cước bị mất bao nhiu = can-cuoc
len dinh danh muc 2 can mang giay j = vneid
vneid đăng nhập k đc, kích hoạt lại sao = vneid
app vneid bị khóa tài khoản = vneid
xin giấy xác nhận số định danh cá nhân nộp ngân hàng = dan-cu
nhap ho khau cho vo ve nha chong = thuong-tru
chuyển hk từ long an lên sg = thuong-tru
nhập hk nhà thuê được ko mn = thuong-tru
mua nha roi nhap ho khau can gi = thuong-tru
làm kt3 ở trọ = tam-tru
chủ trọ hk chịu đk tạm trú cho e = tam-tru
dk tam tru online cho nguoi thue tro = tam-tru
tạm trú hết hạn gia hạn sao = gia-han-tam-tru
tra phong roi muon xoa tam tru = gia-han-tam-tru
nhà có khách ngủ lại có cần báo công an hong = luu-tru
khai bao luu tru cho ban gai ngu lai = luu-tru
cho khach tay thue phong phai khai bao sao = khach-ngoai luu-tru
về quê 2 tháng có cần báo tạm vắng k = tam-vang
khai tam vang online = tam-vang
xin giay xac nhan cu tru ct07 = cu-tru
xn nơi ở hiện tại để nộp hồ sơ cho con đi học = cu-tru nhap-hoc
tách hk với ba má được hong = tach-ho
tach khau ra rieng chung nha = tach-ho
đổi chủ hộ khi ba mất = sua-cu-tru
vneid ghi sai quan he voi chu ho sua o dau = sua-cu-tru
xóa tên chồng cũ khỏi hk = xoa-thuong-tru
xoa ho khau cho nguoi da mat = xoa-thuong-tru khai-tu
nhà giấy tay muốn nhập khẩu xin xác nhận chỗ ở sao = cho-o
k có hộ khẩu ở đâu hết thì khai báo cư trú thế nào = khai-bao-cu-tru
lam ho chieu lan dau o dau = ho-chieu
làm passport online hết nhiu tiền = ho-chieu
ho chieu cho be 2 tuoi = ho-chieu
hộ chiếu gần hết hạn gia hạn được không = ho-chieu
rớt passport ngoài đường giờ sao = mat-ho-chieu
bi giut mat ho chieu trinh bao o dau = mat-ho-chieu
lltp số 2 làm ở đâu = ly-lich
cty bắt nộp lý lịch tư pháp, làm trên vneid sao = ly-lich
ly lich tu phap bao lau co = ly-lich
bằng lái a1 hết hạn chưa, đổi qua thẻ pet = bang-lai
mat bang lai xe may xin cap lai = bang-lai
đổi bằng lái b2 online = bang-lai
gplx bi mat thi lam lai ton bao nhieu = bang-lai
đi bộ đội về có bằng lái quân đội muốn đổi = bang-quan-su
sang ten xe may cu = xe
mua xe cũ k chính chủ giờ sang tên sao = xe
mất cà vẹt xe làm lại = xe
lam bien so xe may moi mua o dau = xe
xe cu nat ban ve chai co phai tra bien so khong = bo-xe
báo mất xe máy để thu hồi biển số = bo-xe
sao y công chứng giấy tờ ở phường nào cũng đc hả = sao-y
photo cong chung cccd bao nhieu 1 to = sao-y
công chứng bằng đại học online = sao-y
chứng thực sơ yếu lý lịch đi xin việc = chu-ky
giay uy quyen lanh luong co can phuong chung = chu-ky noi-nhan-luong
xác nhận chữ ký trong đơn ở phường = chu-ky
xin cap lai bang tot nghiep cap 3 bi mat = so-goc
mất bằng đh xin bản sao ở đâu = so-goc
viet di chuc de nha cho con can chung thuc o dau = di-chuc
từ chối nhận thừa kế nhà của ba = di-chuc
khai nhan di san cua me de lai = di-chuc
đổi sổ hồng bị rách = so-hong
so do ghi ten ho gia dinh muon doi so moi = so-hong
thue truoc ba khi mua nha tinh sao = truoc-ba
bán đất phải đóng thuế tncn nhiu = thue-ban-nha
ba me tang nha cho con co dong thue khong = thue-ban-nha truoc-ba
coi quy hoạch miếng đất này ở đâu = quy-hoach
hem truoc nha co mo rong khong, coi lo gioi = quy-hoach
nhà kế bên lấn ranh đất, nhờ phường giải quyết = hoa-giai
anh em tranh chap dat ba ma de lai = hoa-giai
xin phép xây nhà cấp 4 = xay-dung
cất nhà 2 lầu phải xin giấy phép j = xay-dung
sua nha nang nen co can xin phep khong = gia-han-xay xay-dung
giấy phép xây dựng hết hạn mà chưa xây = gia-han-xay
mở tiệm tạp hóa đk kinh doanh sao = kinh-doanh
mo quan ca phe can giay to gi = kinh-doanh
bán hàng online có cần đkkd k = kinh-doanh thue-quan
doi ten tiem tren giay phep kinh doanh = doi-quan
chuyen dia diem kinh doanh qua quan khac = doi-quan
tạm ngưng kinh doanh 6 tháng = nghi-ban
quan ế quá tạm đóng cửa có cần báo = nghi-ban
dep quan tra giay phep kinh doanh = dep-tiem
ho kinh doanh bo thue khoan roi khai sao = thue-quan
bán tạp hóa dưới 500 triệu có đóng thuế k = thue-quan
dk mst cá nhân cho người mới đi làm = ma-so-thue
đăng ký người phụ thuộc cho mẹ = ma-so-thue
tra cuu ma so thue ca nhan = ma-so-thue
cho thuê phòng trọ phải nộp thuế bao nhiêu = thue-tro
mua bhyt hộ gia đình ở đâu = bhyt
the bao hiem y te het han mua lai sao = bhyt
bảo hiểm y tế tự nguyện 1 năm bao nhiêu tiền = bhyt
rút bhxh 1 lần cần giấy j = bhxh-mot-lan
nghi viec 1 nam rut bao hiem duoc chua = bhxh-mot-lan
đóng bhxh tự nguyện cho người buôn bán = bhxh-tu-nguyen
lam ho so ve huu can gi = luong-huu
bao nhiêu tuổi thì được lãnh lương hưu = luong-huu
chuyen noi lanh luong huu ve quan khac = noi-nhan-luong
hưởng chế độ thai sản khi nghỉ việc = thai-san
chồng nghỉ mấy ngày khi vợ đẻ có tiền k = thai-san
ngoại 75 tuổi k có lương hưu đc nhận trợ cấp hong = huu-tri-xa-hoi
tiền người già hằng tháng đk sao = huu-tri-xa-hoi
xin tro cap cho nguoi tan tat = tro-cap-xa-hoi khuyet-tat
mẹ đơn thân nghèo nuôi con có được trợ cấp k = tro-cap-xa-hoi
lam giay xac nhan khuyet tat cho con tu ky = khuyet-tat
học bổng cho hs khuyết tật = hoc-bong
tien an trua cho be mau giao ho ngheo = an-trua
đăng kí cho con vô lớp 1 trái tuyến = nhap-hoc
tuyen sinh lop 6 online = nhap-hoc
xin cho con chuyển trường từ quê lên tp = chuyen-truong
con trai 17t có giấy gọi nghĩa vụ quân sự = quan-su
dang ky nvqs lan dau o dau = quan-su
xin luat su mien phi cho nguoi ngheo = luat-su
hàng xóm hát karaoke ồn quá báo ai = goi-1022 phan-anh 1022
duong ngap, den duong hu goi so may = goi-1022 phan-anh 1022
xin visa dien tu cho ban nguoi nuoc ngoai qua choi = e-visa
giao vien nuoc ngoai co duoc mien giay phep lao dong khong = lao-dong-ngoai
phường tân sơn nhì ở đâu = p-tan-son-nhi p-tan-son-nhi-2022
ubnd phuong tay thanh may gio lam viec = p-tay-thanh p-tay-thanh-2022
phường có làm ngoài giờ hay thứ 7 hong = ngoai-gio thu-bay mua-he-xanh
lam giay to tai nha cho nguoi gia yeu = phuc-vu-tai-nha cccd-luu-dong ngoai-gio
máy robot quét căn cước ở phường = robot
mini app thới an số = thoi-an
`;

/** Those after `|` are for the editors' list of what is not here yet: it has a place to send them to. */
const unanswered = `
nghỉ việc rồi lãnh tiền thất nghiệp ở đâu | gap
dong phat nguoi o dau vay mn | gap
bi giam bang lai nop phat online sao | gap
xin số nhà mới cất | gap
làm sổ hộ nghèo cần j | gap
hoc bang lai a1 o dau | gap
đk thi b2 hết nhiu tiền | gap
tách thửa đất cho con | gap
làm lại sổ hồng bị mất | gap
mat so bhxh lam lai sao | gap
xin giấy xác nhận số cmnd cũ | gap
mẹ việt cha hàn làm khai sinh cho bé | gap
work permit cho sếp người nhật | gap
chi phí hỏa táng ở bình hưng hòa có được hỗ trợ k | gap
thủ tục nhận con nuôi
xin con nuoi o trung tam bao tro
nộp đơn ly hôn đơn phương ở đâu
ly hon thuan tinh can giay gi
giành quyền nuôi con sau ly hôn
thành lập công ty tnhh 1 thành viên
mo cong ty can bao nhieu von
giải thể doanh nghiệp
giấy vệ sinh an toàn thực phẩm cho quán ăn
xin giay phep pccc cho nha tro
giấy phép bán rượu
mo phong kham nha khoa
mở nhà thuốc tây cần bằng gì
đk bảo hộ thương hiệu logo
vay von ngan hang chinh sach
mua nhà ở xã hội cần điều kiện j
nop don mua nha o xa hoi o dau
xin vỉa hè để xe bán hàng
dựng rạp đám cưới ngoài đường có xin phép hk
đốn cây trước nhà
gắn đồng hồ nước mới
xin gan dien ke rieng
đổi tên người đứng hợp đồng điện
sim không chính chủ bị khóa
mở khóa thẻ atm
tài khoản ngân hàng bị hack
đăng kiểm xe hơi ở đâu gần nhất
phi duong bo xe tai
thẻ xe buýt miễn phí người cao tuổi
xin visa du hoc uc
phỏng vấn visa mỹ
đi xuất khẩu lao động nhật
nhập quốc tịch việt nam
xin thoi quoc tich
thẻ tạm trú 2 năm cho chồng người nước ngoài
hoàn thuế thu nhập cá nhân năm ngoái
quyet toan thue tncn tu di nop
chuyển đất ruộng lên thổ cư
den bu giai toa dat bao nhieu 1 met
tái định cư dự án metro
chich ngua cho be o tram y te
sổ tiêm chủng của con bị mất
chó nhà em cắn người phải làm sao
dang ky nuoi cho meo o phuong
chế độ thương binh liệt sĩ
tro cap chat doc da cam
xin xac nhan nguoi co cong
bán hàng giả trên mạng tố cáo ở đâu
bi lua dao chuyen khoan bao cong an nao
chồng đánh vợ gọi số nào
đưa con đi cai nghiện
hien mau nhan dao o dau
đk hiến tạng
bốc mộ dời mộ về quê
ket nap dang vien
chuyển sinh hoạt đoàn
thi lớp 10 năm nay lấy mấy điểm
diem chuan dai hoc bach khoa
học nghề miễn phí cho bộ đội xuất ngũ
tim viec lam bao ve o sai gon
hợp pháp hóa lãnh sự giấy tờ
dich thuat cong chung tieng trung
dạy thêm tại nhà phải xin phép gì
xin giấy phép quảng cáo bảng hiệu
cấp chứng chỉ hành nghề xây dựng
đăng ký tàu cá
cam do xe may lai bao nhieu
mua bảo hiểm xe máy
bảo hiểm nhân thọ có nên mua
cách nấu phở bò
hom nay sai gon co mua khong
giá vàng sjc hôm nay
lich cup dien tuan nay
xổ số miền nam
quán nhậu ngon gần đây
cách trị mụn tại nhà
`;

function parse(lines: string): Question[] {
  return lines
    .trim()
    .split('\n')
    .map((line, at) => {
      const [text = '', means = ''] = line.split(/ [=|] /);
      return { text, means: line.includes(' = ') ? means.split(' ') : [], heldOut: at % 2 === 1 };
    });
}

/** Questions that an entry of the site answers. */
export const answeredQuestions: readonly Question[] = parse(answered);

/** Questions that no entry of the site answers. */
export const unansweredQuestions: readonly Question[] = parse(unanswered);

/** Those of them for which editors have written where to go instead. */
export const gapQuestions: readonly string[] = unanswered
  .trim()
  .split('\n')
  .filter((line) => line.endsWith('| gap'))
  .map((line) => line.replace(' | gap', ''));
