/**
 * Questions by somebody who knew the titles and summaries of the pages and had not seen the search, its thesaurus or
 * the other names of entries. First asked: the right page among the first five for 199 of 200 (MRR@10 .959), 62 of the
 * 80 without an answer told so, and 2 with one. After that look gaps are matched as they are typed, too (`lich tiem
 * chung cho be`), and two of them have another name (`hoc bang lai`, `us visa`): three of the 80 more are told so.
 */
const answered = `
ban nha dong thue tncn nhiu = huong-dan/thue-chuyen-nhuong-nha-dat
ba má cho con căn nhà thì con có phải đóng thuế thu nhập không = huong-dan/thue-chuyen-nhuong-nha-dat
đóng tiệm 2 tháng phải báo = huong-dan/tam-ngung-ho-kinh-doanh
quan ca phe nghi sua lai 3 thang co phai bao phuong khong = huong-dan/tam-ngung-ho-kinh-doanh
lam giay khai sanh cho con = huong-dan/dang-ky-khai-sinh huong-dan/lien-thong-khai-sinh-tre-duoi-6-tuoi
con 5 thang roi ma chua lam khai sinh co bi gi hong = huong-dan/dang-ky-khai-sinh huong-dan/lien-thong-khai-sinh-tre-duoi-6-tuoi
xin giấy chưa vợ = huong-dan/xac-nhan-tinh-trang-hon-nhan
vay mua nha ngan hang doi giay doc than xin o dau = huong-dan/xac-nhan-tinh-trang-hon-nhan
tach khau khoi nha ba me = huong-dan/tach-ho
tách sổ hộ khẩu riêng = huong-dan/tach-ho
so hong rach doi so moi = huong-dan/dang-ky-cap-doi-so-hong
sổ đỏ mẫu cũ muốn đổi qua sổ mới thì nộp ở đâu vậy = huong-dan/dang-ky-cap-doi-so-hong
lam pasport lan dau = huong-dan/cap-ho-chieu-pho-thong
renew vietnamese passport online = huong-dan/cap-ho-chieu-pho-thong
cây đổ trước nhà gọi ai = huong-dan/phan-anh-1022 don-vi/cong-thong-tin-1022 cach-lam-hay/phan-anh-qua-1022-cong-dan-so
hang xom hat karaoke um sum nua dem bao cho nao = huong-dan/phan-anh-1022 don-vi/cong-thong-tin-1022 cach-lam-hay/phan-anh-qua-1022-cong-dan-so
thue phong tro 2026 = huong-dan/thue-cho-thue-nha
có dãy trọ 10 phòng mỗi tháng thu 30 triệu có phải khai thuế không = huong-dan/thue-cho-thue-nha
thêm tên cha vô khai sinh = huong-dan/nhan-cha-me-con huong-dan/cai-chinh-ho-tich
hai dua chua cuoi ma co con, gio cha muon nhan con = huong-dan/nhan-cha-me-con
mien giay phep lao dong = huong-dan/nguoi-lao-dong-nuoc-ngoai
work permit exemption renewal = huong-dan/nguoi-lao-dong-nuoc-ngoai
tien an trua tre mam non = huong-dan/an-trua-mau-giao
bé học mầm non nhà cận nghèo có được hỗ trợ tiền cơm không = huong-dan/an-trua-mau-giao
học bổng cho bé khuyết tật = huong-dan/hoc-bong-khuyet-tat
con bi khuyet tat nha ngheo dang hoc lop 3 xin tien mua tap vo = huong-dan/hoc-bong-khuyet-tat
17 tuoi dang ky nvqs = huong-dan/nghia-vu-quan-su-lan-dau
con trai nhận giấy gọi lên phường đăng ký nghĩa vụ thì mang theo gì = huong-dan/nghia-vu-quan-su-lan-dau
ly di ben my xong gio ve vn muon cuoi lai = huong-dan/ghi-chu-ly-hon
công nhận ly hôn nước ngoài = huong-dan/ghi-chu-ly-hon
tien nguoi gia 75 tuoi = huong-dan/tro-cap-huu-tri-xa-hoi
bà ngoại 76 tuổi không có lương hưu mỗi tháng được lãnh bao nhiêu = huong-dan/tro-cap-huu-tri-xa-hoi
nhaphokhau nha chong = huong-dan/dang-ky-thuong-tru
nhập khẩu vô nhà mới mua = huong-dan/dang-ky-thuong-tru
photo công chứng cccd = huong-dan/chung-thuc-ban-sao
sao y bang dh gia nhiu = huong-dan/chung-thuc-ban-sao
nha giay tay nhap khau = huong-dan/xac-nhan-cho-o-hop-phap huong-dan/dang-ky-thuong-tru
thuê nhà bao nhiêu mét vuông thì mới được cho nhập khẩu = huong-dan/xac-nhan-cho-o-hop-phap huong-dan/dang-ky-thuong-tru
trich xuat thong tin dan cu = huong-dan/khai-thac-du-lieu-dan-cu
cần giấy công an ghi dữ liệu quốc gia đang lưu những gì về tôi = huong-dan/khai-thac-du-lieu-dan-cu
sổ gốc khai sinh cháy mất = huong-dan/dang-ky-lai-khai-sinh
mat khai sinh ma phuong noi so bo hoi xua khong con luu = huong-dan/dang-ky-lai-khai-sinh
phường xác nhận chữ ký = huong-dan/chung-thuc-chu-ky
giay to ky san o nha roi dem len phuong chung co duoc khong = huong-dan/chung-thuc-chu-ky
thu tuc ve huu = huong-dan/luong-huu
đóng bảo hiểm 16 năm rồi tới tuổi nghỉ thì nộp đơn lãnh hưu ra sao = huong-dan/luong-huu
chạy grab đóng bảo hiểm hưu = huong-dan/bao-hiem-xa-hoi-tu-nguyen
mua bhxh tu nguyen = huong-dan/bao-hiem-xa-hoi-tu-nguyen
báo khách ngủ lại = huong-dan/thong-bao-luu-tru
ba con duoi que len o choi 2 dem co can bao ca phuong khong = huong-dan/thong-bao-luu-tru
ddang ky keets hon can gi = huong-dan/dang-ky-ket-hon
marriage registration two vietnamese = huong-dan/dang-ky-ket-hon
bao tu cho ong noi = huong-dan/dang-ky-khai-tu
người nhà mất ở bệnh viện giờ ra phường làm giấy chứng tử sao = huong-dan/dang-ky-khai-tu
mua xe cu sangten = huong-dan/dang-ky-xe-lan-dau
bấm biển số xe máy mới = huong-dan/dang-ky-xe-lan-dau
trợ cấp mẹ đơn thân = huong-dan/tro-cap-xa-hoi-hang-thang
nguoi khuyet tat nang moi thang lanh tien o phuong = huong-dan/tro-cap-xa-hoi-hang-thang
đi xa phải báo tạm vắng = huong-dan/khai-bao-tam-vang
dang an treo ma di tinh khac lam an thi khai gi = huong-dan/khai-bao-tam-vang
hang xom lan ranh dat = huong-dan/hoa-giai-dat-dai
kế bên xây tường lấn qua đất mình muốn nhờ phường đứng ra giải quyết = huong-dan/hoa-giai-dat-dai
giám hộ cháu mồ côi = huong-dan/dang-ky-giam-ho
legal guardian for orphaned nephew = huong-dan/dang-ky-giam-ho
xin tiền hỗ trợ ma chay = huong-dan/ho-tro-mai-tang
ong noi dang lanh tien nguoi gia vua mat xin mai tang phi o dau = huong-dan/ho-tro-mai-tang
dang ky nguoi phu thuoc = huong-dan/ma-so-thue-ca-nhan
đổi mst qua số căn cước = huong-dan/ma-so-thue-ca-nhan
nop ho so lop 1 = huong-dan/nhap-hoc-dau-cap
enroll kid in grade 1 = huong-dan/nhap-hoc-dau-cap
kich hoat vnied muc 2 = huong-dan/tai-khoan-dinh-danh-muc-do-2
đăng ký vneid cho má lớn tuổi phải ra công an mấy lần = huong-dan/tai-khoan-dinh-danh-muc-do-2
khai sinh bhyt nhap khau cho be lam chung mot luot duoc hong = huong-dan/lien-thong-khai-sinh-tre-duoi-6-tuoi
thẻ bhyt cho bé sơ sinh = huong-dan/lien-thong-khai-sinh-tre-duoi-6-tuoi huong-dan/cap-the-bao-hiem-y-te
tra gpkd nghi luon = huong-dan/cham-dut-ho-kinh-doanh
dẹp tiệm tạp hóa rồi thì phải nộp giấy gì cho phường = huong-dan/cham-dut-ho-kinh-doanh
ddoi bang lai het han = huong-dan/doi-cap-lai-giay-phep-lai-xe
lost driver license replacement = huong-dan/doi-cap-lai-giay-phep-lai-xe
lam di chuc o phuong = huong-dan/chung-thuc-di-chuc-giao-dich
anh em muốn nhường phần nhà thừa kế cho má thì làm giấy ở đâu = huong-dan/chung-thuc-di-chuc-giao-dich
visa cho ban han wa choi = huong-dan/e-visa
vietnam evisa multiple entry fee = huong-dan/e-visa
xin phep cat nha = huong-dan/cap-giay-phep-xay-dung-nha-o
đập nhà cũ xây lại hai lầu thì xin phép bao lâu mới có = huong-dan/cap-giay-phep-xay-dung-nha-o
tien thai san nghi viec roi = huong-dan/om-dau-thai-san
sanh con xong nộp giấy gì cho công ty để lãnh tiền bảo hiểm = huong-dan/om-dau-thai-san
rut bxhh 1 lan = huong-dan/bao-hiem-xa-hoi-mot-lan
nghỉ làm hơn năm rồi muốn lấy hết tiền bảo hiểm xã hội ra = huong-dan/bao-hiem-xa-hoi-mot-lan
khai sanh sai chữ lót = huong-dan/cai-chinh-ho-tich
doi ten cho con = huong-dan/cai-chinh-ho-tich
lamf ly lichj tu phap = huong-dan/cap-phieu-ly-lich-tu-phap
police clearance certificate = huong-dan/cap-phieu-ly-lich-tu-phap
làm giấy khuyết tật cho mẹ = huong-dan/xac-dinh-khuyet-tat
ba bi tai bien nam mot cho, xin giay khuyet tat co ai toi nha khong = huong-dan/xac-dinh-khuyet-tat
phiếu na17 = huong-dan/tam-tru-nguoi-nuoc-ngoai
register foreign guest at apartment = huong-dan/tam-tru-nguoi-nuoc-ngoai
giay xac nhan da doi ten = huong-dan/xac-nhan-thong-tin-ho-tich huong-dan/trich-luc-ho-tich
cần phường làm văn bản xác nhận hồi trước có đăng ký giám hộ = huong-dan/xac-nhan-thong-tin-ho-tich
xoá khẩu người đã mất = huong-dan/xoa-dang-ky-thuong-tru
cat ho khau = huong-dan/xoa-dang-ky-thuong-tru
giay ket hon cua ba ma mat, phuong cung khong con so goc = huong-dan/dang-ky-lai-ket-hon
hôn thú mất cả sổ gốc = huong-dan/dang-ky-lai-ket-hon
coi dat co dinh quy hoach = huong-dan/thong-tin-quy-hoach
tính mua miếng đất mà sợ vướng quy hoạch thì hỏi ở đâu = huong-dan/thong-tin-quy-hoach
đổi bằng lái bộ đội = huong-dan/doi-giay-phep-lai-xe-quan-su
xuat ngu doi bang lai = huong-dan/doi-giay-phep-lai-xe-quan-su
giay chung tu cua ngoai mat ma so goc cung that lac luon = huong-dan/dang-ky-lai-khai-tu
gpxd sap het han = huong-dan/gia-han-dieu-chinh-giay-phep-xay-dung
xây khác bản vẽ đã được cấp phép thì xin sửa giấy phép sao = huong-dan/gia-han-dieu-chinh-giay-phep-xay-dung
tien tuat cho vo con = huong-dan/tu-tuat
ba đang lãnh lương hưu mà mất thì má làm giấy tờ gì với bảo hiểm = huong-dan/tu-tuat
chuyen truonwg tu que len sg = huong-dan/chuyen-truong
con học lớp 7 muốn xin qua trường khác gần nhà = huong-dan/chuyen-truong
chua du dk tam tru = huong-dan/khai-bao-cu-tru
không hộ khẩu ở đâu hết = huong-dan/khai-bao-cu-tru
doi ten quan tren gpkd = huong-dan/thay-doi-ho-kinh-doanh
mất gpkd xin lại = huong-dan/thay-doi-ho-kinh-doanh
mua baohiemyte ho gia dinh = huong-dan/cap-the-bao-hiem-y-te
thẻ bảo hiểm y tế sắp hết hạn gia hạn trên điện thoại được không = huong-dan/cap-the-bao-hiem-y-te
mat bang cap 3 = huong-dan/ban-sao-tu-so-goc
bằng đại học bị cháy thì về trường xin lại bản khác được không = huong-dan/ban-sao-tu-so-goc
mẫu 01/lptb = huong-dan/le-phi-truoc-ba-nha-dat
tien truoc ba mua nha = huong-dan/le-phi-truoc-ba-nha-dat
cuoi ben uc ve vn khai = huong-dan/ghi-chu-ket-hon
kết hôn ở Nhật rồi giờ muốn giấy tờ bên Việt Nam công nhận = huong-dan/ghi-chu-ket-hon
cuoi chong dai loan = huong-dan/ket-hon-nguoi-nuoc-ngoai
marry a foreigner in saigon = huong-dan/ket-hon-nguoi-nuoc-ngoai
mất cccđ làm lại = huong-dan/cap-can-cuoc
cmnd cu con xai duoc ko doi qua the moi ton bao nhieu = huong-dan/cap-can-cuoc
mở tiệm tóc xin giấy gì = huong-dan/dang-ky-ho-kinh-doanh
tinh mo quan bun nho truoc nha thi xin gpkd o dau = huong-dan/dang-ky-ho-kinh-doanh
trich luc khai sinh onl = huong-dan/trich-luc-ho-tich
copy of birth certificate = huong-dan/trich-luc-ho-tich
kt3 sap het han = huong-dan/gia-han-xoa-tam-tru
trả phòng trọ dọn về quê có cần cắt tạm trú không = huong-dan/gia-han-xoa-tam-tru
lanh luong huu qua atm = huong-dan/doi-noi-nhan-luong-huu
về quê sống luôn muốn chuyển chỗ lãnh hưu theo = huong-dan/doi-noi-nhan-luong-huu
dk tam tur sv o tro = huong-dan/dang-ky-tam-tru
mới mướn phòng trọ ở Tân Phú, giấy tạm trú tự làm qua mạng được không = huong-dan/dang-ky-tam-tru
30 tuoi chua co khai sinh = huong-dan/khai-sinh-nguoi-lon
chủ hộ mất đổi tên con = huong-dan/dieu-chinh-thong-tin-cu-tru
ngay sinh tren du lieu cu tru bi sai muon sua = huong-dan/dieu-chinh-thong-tin-cu-tru
bo thue khoan dong sao = huong-dan/thue-ho-kinh-doanh
bán quán nhỏ doanh thu tầm 500 triệu một năm có đóng thuế không = huong-dan/thue-ho-kinh-doanh
xe nát trả biển số = huong-dan/thu-hoi-bien-so-xe
xe tai het nien han roi nop lai bien so cho ai = huong-dan/thu-hoi-bien-so-xe
xin giay xac nhan noi o = huong-dan/xac-nhan-thong-tin-cu-tru
proof of residence letter = huong-dan/xac-nhan-thong-tin-cu-tru
luat su free cho nguoi ngheo = huong-dan/tro-giup-phap-ly
rớt mất passport = huong-dan/trinh-bao-mat-ho-chieu
nộp hồ sơ gần nhà ở tăng nhơn phú = mo-hinh/8-diem-tiep-nhan-ho-so-tai-khu-dan-cu don-vi/phuong-tang-nhon-phu
kiosk khu pho binh tan = mo-hinh/chuyen-doi-so-tan-cua-nha don-vi/phuong-binh-tan
phuong lam web bang google sites = mo-hinh/phu-thuan-4-0 don-vi/phuong-phu-thuan
app hỏi đáp tiếng hàn của phường = mo-hinh/ung-dung-hoi-dap-phuong-tan-hung don-vi/phuong-tan-hung
sinh viên khtn làm ai cho phường = mo-hinh/tri-tue-nhan-tao-do-sinh-vien-lam don-vi/phuong-sai-gon
toi nha lam can cuoc cho nguoi gia yeu = mo-hinh/to-cap-can-cuoc-luu-dong don-vi/cong-an-tp-ho-chi-minh huong-dan/cap-can-cuoc
ward chatbot in english = mo-hinh/chatbot-thu-tuc-viet-anh don-vi/phuong-ben-thanh
quay tu phuc vu tan dong hiep = mo-hinh/quay-nguoi-dan-tu-phuc-vu don-vi/phuong-tan-dong-hiep
con robot biết nói ở an khánh = mo-hinh/robot-noi-nhieu-thu-tieng don-vi/phuong-an-khanh
phuong nao xai robot quet cccd = mo-hinh/robot-quet-can-cuoc-bot-nhap-lieu don-vi/phuong-thu-duc
má nằm một chỗ, phường có cử người tới nhà làm giấy không = mo-hinh/hanh-chinh-phuc-vu-tai-nha cach-lam-hay/giai-quyet-ngoai-gio-tai-nha mo-hinh/alo-xin-nghe don-vi/phuong-tan-tao don-vi/phuong-an-phu-dong don-vi/phuong-phu-loi
đông hưng thuận hỗ trợ dvc chỗ nào = mo-hinh/hai-diem-ho-tro-tai-khu-dan-cu don-vi/phuong-dong-hung-thuan
may ai kiosk cho quan = mo-hinh/ai-kiosk-tram-dich-vu-cong don-vi/phuong-cho-quan
kiosk quét thẻ rồi tự điền đơn giùm = mo-hinh/tro-ly-ao-ma-qr-kiosk-dien-don don-vi/phuong-tan-hung
thoi an so zalo = mo-hinh/mini-app-thoi-an-so don-vi/phuong-thoi-an
alo xin nghe phu loi = mo-hinh/alo-xin-nghe don-vi/phuong-phu-loi
app cong dan so tphcm = cach-lam-hay/phan-anh-qua-1022-cong-dan-so huong-dan/phan-anh-1022 don-vi/cong-thong-tin-1022
phó giám đốc ra sảnh giúp người bệnh = cach-lam-hay/ra-tan-sanh-giup-nguoi-benh don-vi/phuong-binh-tien
chia nhóm lấy số, nộp online, scan hồ sơ = cach-lam-hay/chia-nhom-ho-tro-tai-trung-tam don-vi/phuong-xuan-hoa
tuan dau phu an nhan bao nhieu ho so = cach-lam-hay/dem-ho-so-de-biet-ba-con-can-gi don-vi/phuong-phu-an
làm đủ tám tiếng cho ra chất lượng = cach-lam-hay/ngay-lam-viec-8-tieng
tu dat ke hoach ren luyen ban than = cach-lam-hay/ke-hoach-tu-ren-luyen
mini app cầu ông lãnh = cach-lam-hay/thi-diem-mini-app-va-tro-ly-ao don-vi/phuong-cau-ong-lanh
khai sinh 5 phut an phu dong = cach-lam-hay/nam-phut-khai-sinh-lien-thong don-vi/phuong-an-phu-dong
82 sinh viên học viện phụ phường = cach-lam-hay/sinh-vien-tiep-suc-o-trung-tam-phuong don-vi/sinh-vien-tinh-nguyen
mua he xanh ban viec truoc voi phuong = cach-lam-hay/hen-viec-voi-phuong-tu-som
thanh niên gò vấp chỉ cô chú dùng mạng = cach-lam-hay/ngoi-canh-chi-tung-buoc don-vi/doan-phuong-go-vap
gop y tuong sang tao moi nguoi 1 cai = cach-lam-hay/moi-nguoi-mot-y-tuong
phú thạnh tháng 8 sao y bao nhiêu hồ sơ = cach-lam-hay/huong-dan-theo-viec-ba-con-can-nhieu-nhat
cán bộ ứng xử với dân theo quy tắc nào = cach-lam-hay/quy-tac-ung-xu-noi-cong-so
luật sư với công an xuống khu trọ buổi tối = cach-lam-hay/tu-van-luu-dong-buoi-toi don-vi/phuong-thoi-an
tu van phap luat cho cong nhan 2022 = hoat-dong/doi-hinh-tu-van-phap-luat-2022
quan 3 dung thu dvc = hoat-dong/ho-tro-nop-truc-tuyen-quan-3-2023
45 thanh nien lam theo loi bac = hoat-dong/thanh-nien-tien-tien-doan-cac-co-quan-dang-2025 don-vi/doan-cac-co-quan-dang-tp-ho-chi-minh
khen 55 công chức trẻ 28/8 = hoat-dong/tuyen-duong-doan-cac-co-quan-dang-2025 don-vi/doan-cac-co-quan-dang-tp-ho-chi-minh
thi hiến kế cải cách của đoàn = hoat-dong/hoi-thi-hien-ke-cai-cach-hanh-chinh-2022
t7 tinh nguyen thang thanh nien 2026 = hoat-dong/thu-bay-tinh-nguyen-thang-3-2026
công an trẻ cài vneid giùm dân = hoat-dong/doi-hinh-cong-an-tre-vneid-2025
buoi noi chuyen cong nghe 4.0 = hoat-dong/noi-chuyen-cong-nghe-4-0-2022
đoàn ra quân giúp phường hồi mới lên hai cấp = hoat-dong/ra-quan-ho-tro-chinh-quyen-hai-cap-2025
phong trao 3 trach nhiem la gi = gioi-thieu/phong-trao
trang này có lưu thông tin tôi không = gioi-thieu/quyen-rieng-tu
quan tan phu cu gio may phuong = don-vi/ubnd-quan-tan-phu
sơn kỳ hồi trước giờ là phường nào = don-vi/phuong-son-ky-2022
hiep tan nhap vo phuong nao = don-vi/phuong-hiep-tan-2022
ubnd phuong tay thanh moi = don-vi/phuong-tay-thanh
trung tâm hành chính công gần metro = don-vi/trung-tam-hanh-chinh-cong-thanh-pho
`;

const unanswered = `
nhan con nuoi
nhận nuôi em bé ở trại mồ côi cần điều kiện gì
tach thua dat
chuyển đất vườn lên thổ cư
thanh lap cong ty tnhh
trợ cấp thất nghiệp
bhtn lanh duoc may thang
ly hon don phuong nop o dau
giấy an toàn thực phẩm quán ăn
giấy phép bán rượu lẻ
cap so nha moi
mua nha o xa hoi
hoàn thuế thu nhập cá nhân
quyet toan thue tncn nam 2025
the tam tru 3 nam cho vo nguoi nuoc ngoai
temporary residence card trc
nhập quốc tịch việt nam
thoi quoc tich
hợp pháp hóa lãnh sự bằng cấp
tra phat nguoi xe may
đóng phạt giao thông online
dang kiem o to
hoc bang lai b2 o dau re
international driving permit
con đang học đại học có được hoãn đi lính không
tro cap thuong binh
giấy xác nhận thân nhân liệt sĩ
vay von sinh vien ngan hang chinh sach
xet ho ngheo nam nay
mướn vỉa hè để bán cà phê xin ở đâu
giay phep karaoke
nghiệm thu pccc nhà trọ
tuyen sinh lop 10
xem diem thi thpt
đăng ký ghe tàu
chuyen sinh hoat doan
làm mất sổ đoàn viên
ho so ket nap dang
giấy chuyển tuyến bệnh viện
lich tiem chung cho be
kham suc khoe lai xe
đăng ký logo độc quyền
dang ky ban quyen bai hat
khiếu nại quyết định phạt
nop don kien doi no ra toa
boi thuong giai toa lam duong
tái định cư được đền bao nhiêu
xin mo lop day them
mở trường mầm non tư thục
tai nạn lao động được bảo hiểm trả bao nhiêu
mở chi nhánh công ty
xóa thế chấp sổ hồng
tien rach doi o ngan hang nao
hộ chiếu công vụ
xin visa di nhat
us visa appointment
xin phép đốt pháo hoa khai trương
trung tam hanh chinh cong da nang
số điện thoại công an tỉnh đồng nai
tuyen sinh lop 1 ha noi
sở xây dựng cần thơ ở đâu
ubnd phuong bay hien
địa chỉ phường hiệp bình
cuc thue ha noi lien he
lap internet viettel
xe khách sài gòn đi đà lạt
gia nuoc sinh hoat 1 khoi
đăng ký điện 3 pha
chuyen nha tron goi
sửa máy lạnh tân phú
thoi tiet sai gon hom nay
kết quả xổ số miền nam
gia vang sjc
lich da banh toi nay
cách nấu bún bò huế
phim chieu rap cuoi tuan
lời bài hát nối vòng tay lớn
quan oc ngon quan 4
mẹo trị ho cho bé
how to lose weight fast
`;

const linesOf = (text: string) => text.trim().split('\n');

/** Questions with the addresses of the pages that answer them. */
export const unseenAnswered: readonly { readonly text: string; readonly addresses: readonly string[] }[] = linesOf(
  answered,
).map((line) => {
  const [text = '', paths = ''] = line.split(' = ');
  return { text, addresses: paths.split(' ').map((path) => `/${path}/`) };
});

/** Questions that no page answers. */
export const unseenUnanswered: readonly { readonly text: string }[] = linesOf(unanswered).map((text) => ({ text }));
