import type { ReactElement, ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Props } from 'react-select';
import { expect, it, vi } from 'vitest';
import { inVietnamese } from './chooser.tsx';
import diacritics from './diacritics.ts';
import { DndContext } from './dnd-kit.tsx';
import { filter } from './fuzzy.ts';
import AsyncSelect from './react-select-async.tsx';
import Select from './react-select.tsx';
import { ObjectWidgetTopBar, type TopBarProps } from './ui-default.tsx';

// It wants a browser; of it, what is handed to the bar is looked at alone.
vi.mock('decap-cms-ui-default', () => ({ ObjectWidgetTopBar: () => null }));

const options = [
  { value: 'a', label: 'Một' },
  { value: 'b', label: 'Hai' },
];

/** What is read, without styles and tags. */
function wordsOf(html: string): string {
  const parts = html.replace(/<style[^]*?<\/style>/g, '').split(/<[^<>]*>/);
  return parts.filter((part) => part !== '').join('; ');
}

it('the chooser says everything in Vietnamese', () => {
  const read = (chooser: ReactElement) => wordsOf(renderToStaticMarkup(chooser));
  expect(read(<Select menuIsOpen options={[]} />)).toBe('Chọn…; Không có mục nào khớp');
  const loading = <Select menuIsOpen isLoading options={[]} placeholder="" loadingMessage={() => 'Loading…'} />;
  expect(read(loading)).toBe('Đang tải…');
  const chosen = <AsyncSelect isMulti value={options} defaultOptions={options} />;
  const labels = renderToStaticMarkup(chosen).match(/aria-label="[^"]*"/g);
  expect(labels).toEqual(['aria-label="Bỏ Một"', 'aria-label="Bỏ Hai"']);
});

it('the chooser keeps what it was given, its parts among them', () => {
  const MenuList = () => null;
  const given: Props = { placeholder: '', isMulti: true, components: { MenuList } };
  expect(inVietnamese(given)).toMatchObject({ placeholder: '', isMulti: true, components: { MenuList } });
});

it('what happens in the chooser is told in Vietnamese, and a thing done elsewhere is not', () => {
  const { ariaLiveMessages: live, screenReaderStatus } = inVietnamese({});
  const focus = {
    label: 'Hai',
    focused: options[1],
    options,
    selectValue: options,
    isDisabled: false,
    isSelected: true,
  };
  expect(screenReaderStatus({ count: 2 })).toBe('Có 2 mục để chọn');
  expect(live.onFocus({ ...focus, context: 'value', isAppleDevice: false })).toBe('Đang ở Hai, 2 trên 2');
  expect(live.onFocus({ ...focus, context: 'menu', isAppleDevice: true })).toBe('Đang ở Hai, 2 trên 2');
  expect(live.onFocus({ ...focus, context: 'menu', isAppleDevice: false })).toBe('');
  expect(live.onFilter({ inputValue: 'ha', resultsMessage: 'Có 1 mục để chọn' })).toBe('Có 1 mục để chọn cho chữ ha');
  const change = { label: 'Hai', labels: ['Một', 'Hai'], isDisabled: false, value: [] };
  const said = (action: string, more = {}) => live.onChange({ ...change, ...more, action } as never);
  expect(said('select-option')).toBe('Đã chọn Hai.');
  expect(said('select-option', { isDisabled: true })).toBe('Không chọn được Hai. Hãy chọn mục khác.');
  expect(said('remove-value')).toBe('Đã bỏ Hai.');
  expect(said('clear')).toBe('Đã bỏ hết các mục đã chọn.');
  expect(said('initial-input-focus')).toBe('Đang chọn Một, Hai.');
  expect(said('create-option')).toBe('');
  const guidance = (context: 'menu' | 'input' | 'value', isInitialFocus: boolean) =>
    live.guidance({ context, isInitialFocus } as never);
  expect(guidance('input', true)).toBe('Gõ để tìm, phím xuống để mở danh sách.');
  expect(guidance('input', false)).toBe('');
  expect(guidance('menu', false)).toMatch(/^Phím lên, xuống/);
  expect(guidance('value', false)).toMatch(/^Phím trái, phải/);
});

it('what is moved is told in Vietnamese', () => {
  const { props } = DndContext({ id: 'list' }) as ReactElement<Parameters<typeof DndContext>[0]>;
  const { screenReaderInstructions, announcements } = props.accessibility ?? {};
  expect(props.id).toBe('list');
  expect(screenReaderInstructions?.draggable).toBe('Kéo bằng chuột để đổi thứ tự các mục.');
  const over = { active: {}, over: {} } as never;
  const outside = { active: {}, over: null } as never;
  expect(announcements?.onDragStart(over)).toBe('Đang kéo một mục.');
  expect(announcements?.onDragOver(over)).toBe('Mục đang ở một chỗ thả được.');
  expect(announcements?.onDragOver(outside)).toBe('Mục đang ở ngoài danh sách.');
  expect(announcements?.onDragEnd(over)).toBe('Đã đặt mục vào chỗ mới.');
  expect(announcements?.onDragEnd(outside)).toBe('Đã thả mục.');
});

it('a bar says what it is for and counts as Vietnamese does', () => {
  const toggle = vi.fn();
  const t = (key: string) => key;
  const headingOf = (props: Partial<TopBarProps>): ReactNode => {
    const bar = ObjectWidgetTopBar({ collapsed: false, onCollapseToggle: toggle, t, ...props });
    return (bar.props as { children: ReactElement<TopBarProps> }).children.props.heading;
  };
  const list = { onAdd: () => undefined, label: 'bước' };
  expect(headingOf({ ...list, heading: '0 các bước thực hiện' })).toBe('0 bước');
  expect(headingOf({ ...list, heading: '12 các bước thực hiện' })).toBe('12 bước');
  expect(headingOf({ heading: false })).toBe('editor.editorWidgets.object.collapse');
  expect(headingOf({ heading: 'Địa điểm', collapsed: true })).toBe('editor.editorWidgets.object.expand');
});

it('who types without marks finds what has them, the best first', () => {
  const entries = ['Đăng ký khai sinh', 'Đăng ký khai tử', 'Hộ chiếu'].map((title) => ({ title }));
  const found = filter('dang ky khai tu', entries, { extract: ({ title }) => title });
  expect(found.map(({ original }) => original.title)).toEqual(['Đăng ký khai tử']);
  expect(filter('ho chieu', ['Hộ chiếu', 'Khai sinh']).map(({ original }) => original)).toEqual(['Hộ chiếu']);
});

it('letters and marks apart are read as they were meant', () => {
  expect(diacritics.remove('Ảnh bìa đẹp'.normalize('NFD'))).toBe('Anh bia dep');
});
