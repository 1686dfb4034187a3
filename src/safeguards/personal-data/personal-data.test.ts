import { expect, test } from 'vitest';
import { foundIn, type Cases } from '../../../tests/fixtures/personal-data/cases.ts';
import { first } from '../../../tests/fixtures/personal-data/first.ts';
import { second } from '../../../tests/fixtures/personal-data/second.ts';
import { unseen } from '../../../tests/fixtures/personal-data/unseen.ts';
import { personalDataIn } from './personal-data.ts';

test.each([
  ['Căn cước 079203001234', 'căn cước'],
  ['số 079 203 001 234', 'căn cước'],
  ['0792.0300.1234', 'căn cước'],
  ['CMND 024123456', 'căn cước'],
  ['gọi 0903123456', 'điện thoại'],
  ['gọi 0903.123.456', 'điện thoại'],
  ['gọi +84 903 123 456', 'điện thoại'],
  ['gọi (0903) 123 456', 'điện thoại'],
  ['gọi 0903-123-456', 'điện thoại'],
  ['nhà riêng: 028 3849 1234', 'điện thoại'],
  ['tel:+84903123456', 'điện thoại'],
  ['thư a.b@gmail.com', 'hộp thư'],
  ['hộ chiếu B1234567', 'hộ chiếu'],
  ['thẻ BHYT DN4797912345678', 'bảo hiểm'],
  ['mã số thuế của chị: 8123456789', 'mã số thuế'],
  ['STK 0071001234567', 'tài khoản'],
  ['xe 59X1-123.45', 'biển số xe'],
  ['sinh ngày 12/03/1999', 'ngày sinh'],
  ['https://zalo.me/0903123456', 'điện thoại'],
  ['nhà số 12/5 đường Lũy Bán Bích', 'địa chỉ nhà'],
  ['thường trú tại 45 Âu Cơ', 'địa chỉ nhà'],
  ['ở hẻm 12 Tân Sơn', 'địa chỉ nhà'],
  ['ngụ tại số 7, phường Tân Phú', 'địa chỉ nhà'],
  ['123/45/6 Trường Chinh', 'địa chỉ nhà'],
  // An office in the same list is nobody's excuse.
  ['Điểm làm hộ chiếu: 196 Lê Lợi; chị Lan, 45 Lũy Bán Bích, phường Tân Phú', 'địa chỉ nhà'],
  ['Công an: 196 Nguyễn Thị Minh Khai; thường trú tại 45/6 Lũy Bán Bích', 'địa chỉ nhà'],
  ['Hai chị trong tổ: 196 Lê Lợi, phường Xuân Hòa; 239 Ngô Gia Tự, phường Tân Phú', 'địa chỉ nhà'],
  ['Công an đã tới. Nơi trao quà: 12 Độc Lập, phường Tân Phú; 239 Ngô Gia Tự, phường Bà Rịa', 'địa chỉ nhà'],
])('“%s” is refused', (text, kind) => {
  expect(
    personalDataIn(text)
      .map(({ message }) => message)
      .join(),
  ).toContain(kind);
});

test.each([
  'Gọi 1022, hoạt động 24/7',
  'Quyết định 1234/QĐ-UBND ngày 28/08/2026',
  'Giai đoạn 2021 - 2026, ngày 26/3 Đoàn Thanh niên ra quân',
  'Thủ tục 1.001193, Nghị định 42/2022/NĐ-CP',
  'thu được 123.456.789 đồng, phục vụ 120.345 lượt',
  'năm 2022, 2023 và 2024 có 12 mô hình',
  'Không đăng địa chỉ nhà, số căn cước, hộ khẩu thường trú của ai',
  'Trụ sở UBND phường Tân Phú',
  'Luật 91/2025/QH15',
  'Ba điểm làm hộ chiếu: 196 Lê Lợi, phường Xuân Hòa; 239 Ngô Gia Tự, phường Thủ Dầu Một; số 120 Phạm Hùng, phường Bà Rịa',
  'Phòng Quản lý xuất nhập cảnh, 196 Nguyễn Thị Minh Khai, phường Xuân Hòa',
  'Phòng CSGT: 2 Hoàng Văn Thái, phường Tân Mỹ',
])('“%s” is let through', (text) => {
  expect(personalDataIn(text)).toEqual([]);
});

const sets: [string, Cases][] = [
  ['the texts that the rules were written with', first],
  ['the texts that they were corrected with', second],
  ['texts that were written last', unseen],
];

test.each(sets)('of %s, nearly all that is personal is found', (_, { personal }) => {
  const missed = personal.filter((each) => foundIn(each).length === 0).map(({ text }) => text);
  expect(personal.length).toBeGreaterThanOrEqual(76);
  expect(missed.length / personal.length, missed.join('\n')).toBeLessThanOrEqual(8 / 76);
});

test.each(sets)('of %s, at most one that is harmless is an alarm', (_, { harmless }) => {
  const alarms = harmless.flatMap((each) => foundIn(each));
  expect(harmless.length).toBeGreaterThanOrEqual(32);
  expect(alarms.length, alarms.join('\n')).toBeLessThanOrEqual(1);
});
