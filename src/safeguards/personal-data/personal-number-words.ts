/** Words that tell what a number is that stands behind them; lists as `leadsTo` reads them. */

export const accountWords =
  'stk, số tk, tk số, số tài khoản, tài khoản số, tài khoản ngân hàng, tk ngân hàng, tài khoản nhận, ' +
  'tài khoản của, chuyển khoản, ck vào, ck qua, momo, zalopay';
/** Only long numbers behind them are accounts. */
export const bankWords =
  'tk, tài khoản, vietcombank, vcb, techcombank, tcb, vietinbank, bidv, agribank, sacombank, mb bank, mbbank, acb, ' +
  'tpbank, vpbank, hdbank, shb, scb, ocb, vib, msb, eximbank, dongabank, nam a bank, seabank, lpbank, cake, timo';

/** Who may publish an account or a tax code. */
export const bodyWords =
  'kho bạc, =quỹ, ubnd, ủy ban, uỷ ban, mặt trận, hội, công ty, cty, doanh nghiệp, hợp tác xã, cơ quan, đơn vị, ' +
  'ban, trường, trung tâm, chi cục, =cục, =sở, bảo hiểm xã hội, đoàn, hộ kinh doanh, chi nhánh, tổ chức';

export const taxWords = 'mst, mã số thuế';
export const insuranceWords =
  'bhxh, bhyt, bảo hiểm xã hội, bảo hiểm y tế, số thẻ bảo hiểm, thẻ bảo hiểm, mã số bảo hiểm, số sổ bảo hiểm';
export const identityWords =
  'cccd, cmnd, cmt, cmtnd, căn cước, căn cước công dân, chứng minh, chứng minh nhân dân, chứng minh thư, ' +
  'số định danh, định danh cá nhân, số giấy tờ, giấy tờ tùy thân, thẻ căn cước';
export const telephoneWords =
  'sđt, đt, dt, đtdđ, số điện thoại, điện thoại, di động, phone, tel, mobile, zalo, gọi, hotline, viber, số máy, ' +
  'alo, liên hệ, nhắn, whatsapp';
export const privateLineWords =
  'nhà riêng, điện thoại nhà, số nhà riêng, đt nhà, số riêng, máy bàn ở nhà, đtnr, nhà chị, nhà anh';
export const neutralWords = 'mã hồ sơ, biên nhận, mã số, mã bưu gửi, mã đơn, số hồ sơ, mã, hóa đơn, số phiếu, số hiệu';
