import { foldedWords } from '../text.ts';

/**
 * How people speak of a matter whose papers have another name: indexed with every page whose title names the matter, so that
 * editors need not write it down each time. General knowledge of southern speech, not taken from any list of queries.
 */
const spoken: readonly (readonly [official: string, everyday: string])[] = [
  ['khai sinh', 'đẻ, sanh, em bé, con nít, trẻ sơ sinh, bé mới đẻ, đặt tên'],
  ['khai tử', 'chết, qua đời, từ trần, mất, người quá cố, đám tang, ông bà, cha mẹ'],
  ['kết hôn', 'cưới, lấy vợ, lấy chồng, đám cưới, vợ chồng, về ở với nhau'],
  ['hôn nhân', 'độc thân, chưa vợ, chưa chồng, ly dị, ly hôn, góa'],
  ['thường trú', 'ở hẳn, ở luôn, chuyển nhà, dọn nhà, về ở với cha mẹ, hộ khẩu'],
  ['tạm trú', 'ở trọ, nhà trọ, phòng trọ, thuê phòng, mướn nhà, ở nhờ, chủ trọ'],
  ['lưu trú', 'khách, ngủ lại, ở chơi, qua đêm, bạn bè, bà con, ở nhờ'],
  ['tạm vắng', 'đi xa, đi khỏi nhà, vắng nhà, đi làm xa, về quê'],
  ['cư trú', 'nơi ở, chỗ ở, nhập học, đi học, địa chỉ'],
  ['căn cước', 'giấy tờ tùy thân, thẻ, mất bóp, mất ví, rớt, hư, mờ, hết hạn'],
  ['hộ chiếu', 'đi nước ngoài, đi Tây, du lịch, xuất cảnh, visa, sân bay'],
  ['lý lịch tư pháp', 'tiền án, tiền sự, hạnh kiểm, xin việc, đi lao động nước ngoài'],
  ['bảo hiểm y tế', 'khám bệnh, chữa bệnh, nhà thương, bệnh viện, nằm viện'],
  ['lái xe', 'bằng, xe máy, xe hơi, ô tô, xe honda'],
  ['đăng ký xe', 'mua xe, xe máy, xe hơi, xe honda, biển số, giấy xe'],
  ['xây dựng nhà', 'cất nhà, sửa nhà, lên lầu, nâng tầng, cơi nới, lợp mái, thợ hồ'],
  ['sổ hồng', 'giấy nhà, giấy đất, mua nhà, bán nhà, sang tên, chung cư'],
  ['kinh doanh', 'bán hàng, buôn bán, mở tiệm, mở quán, mở shop, quán nước, bán online'],
  ['chữ ký', 'ký tên, ủy quyền, giấy tay, cam kết'],
  ['bản sao', 'photo, phô tô, copy, sao chép, bản gốc, bản chánh'],
  ['cải chính', 'viết sai, ghi sai, sai tên, sai năm sinh, sửa tên, đổi tên'],
];

/** What people say for the matter of a page with this title; nothing where none is known. */
export function everydayWords(title: string): string {
  const words = ` ${foldedWords(title).join(' ')} `;
  return spoken
    .filter(([official]) => words.includes(` ${foldedWords(official).join(' ')} `))
    .map(([, everyday]) => everyday)
    .join(', ');
}
