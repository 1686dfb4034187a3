/**
 * What Decap, and the libraries that it stands on, say in English outside Decap's table of phrases: as the pieces of
 * their code that say it. A version that says it otherwise stops the bundling, so that nothing English slips in.
 */
export interface Piece {
  /** The modules in which it stands. */
  readonly file: RegExp;
  readonly from: string;
  readonly to: string;
}

function pieces(file: RegExp, pairs: readonly (readonly [from: string, to: string])[]): Piece[] {
  return pairs.map(([from, to]) => ({ file, from, to }));
}

function noAccess(forge: string, path: string): Piece[] {
  const english = `Your ${forge} user account does not have access to this repo.`;
  const vietnamese = `tài khoản ${forge} này chưa được phép viết bài. Hãy nhờ người quản trị thêm bạn vào kho bài viết.`;
  return pieces(new RegExp(`decap-cms-backend-${path}/dist/esm/implementation\\.js$`), [[english, vietnamese]]);
}

/** What a forge or a browser tells of a sign-in that did not succeed. */
function signInFailed(path: string): Piece[] {
  const vietnamese = "'Chưa đăng nhập được. Hãy thử lại; nếu vẫn vậy, báo người quản trị.'";
  return pieces(new RegExp(`decap-cms-backend-${path}/dist/esm/AuthenticationPage\\.js$`), [
    ['loginError: err.toString()', `loginError: (console.error(err), ${vietnamese})`],
  ]);
}

export const sentences: readonly Piece[] = [
  ...['gitlab', 'forgejo', 'github'].flatMap(signInFailed),
  ...noAccess('GitLab', 'gitlab'),
  ...noAccess('Forgejo', 'forgejo'),
  ...noAccess('GitHub', 'github'),
  ...pieces(/decap-cms-core\/dist\/esm\/actions\/mediaLibrary\.js$/, [
    [
      '`${existingFile.name} already exists. Do you want to replace it?`',
      '`Bài này đã có ảnh tên “${existingFile.name}”. Thay bằng ảnh mới?`',
    ],
    [
      '`Failed to persist media: ${error}`',
      "'Chưa thêm được ảnh: tệp có thể đã hỏng. Hãy mở ảnh trên máy, lưu lại thành JPEG rồi thử lại.'",
    ],
    ['`Failed to delete media: ${error.message}`', "'Không xóa được ảnh. Hãy thử lại sau ít phút.'"],
  ]),
  ...pieces(/decap-cms-widget-list\/dist\/esm\/ListControl\.js$/, [["`No ${labelField.get('name')}`", "'Chưa điền'"]]),
  ...pieces(/decap-cms-widget-relation\/dist\/esm\/RelationControl\.js$/, [
    ["'Loading options…'", "'Đang tải danh sách…'"],
  ]),
  // Chooser of one or several values.
  ...pieces(/react-select\/dist\/Select-[^/]+\.js$/, [
    ["'Loading...'", "'Đang tải…'"],
    ["'No options'", "'Không có mục nào khớp'"],
    ["'Select...'", "'Chọn…'"],
    [
      '"".concat(count, " result").concat(count !== 1 ? \'s\' : \'\', " available")',
      '"Có ".concat(count, " mục để chọn")',
    ],
    [
      '"Use Up and Down to choose options, press Enter to select the currently focused option, press Escape to exit the menu".concat(tabSelectsValue ? \', press Tab to select the option and exit the menu\' : \'\', ".")',
      '"Phím lên, xuống để tới một mục, Enter để chọn, Escape để thoát."',
    ],
    [
      "\"\".concat(props['aria-label'] || 'Select', \" is focused \").concat(isSearchable ? ',type to refine list' : '', \", press Down to open the menu, \").concat(isMulti ? ' press left to focus selected values' : '')",
      '"Gõ để tìm, phím xuống để mở danh sách."',
    ],
    [
      "'Use left and right to toggle between focused values, press Backspace to remove the currently focused value'",
      "'Phím trái, phải để tới một mục đã chọn, phím xóa lùi để bỏ mục đó'",
    ],
    ['"option ".concat(label, ", deselected.")', '"Đã bỏ ".concat(label, ".")'],
    ["'All selected options have been cleared.'", "'Đã bỏ hết các mục đã chọn.'"],
    [
      '"option".concat(labels.length > 1 ? \'s\' : \'\', " ").concat(labels.join(\',\'), ", selected.")',
      '"Đang chọn ".concat(labels.join(\', \'), ".")',
    ],
    [
      '"option ".concat(label, " is disabled. Select another option.")',
      '"Không chọn được ".concat(label, ". Hãy chọn mục khác.")',
    ],
    ['"option ".concat(label, ", selected.")', '"Đã chọn ".concat(label, ".")'],
    [
      '"".concat(arr.indexOf(item) + 1, " of ").concat(arr.length)',
      '"".concat(arr.indexOf(item) + 1, " trên ").concat(arr.length)',
    ],
    ['"value ".concat(label, " focused, ")', '"Đang ở ".concat(label, ", ")'],
    ["' for search term ' + inputValue", "' cho chữ ' + inputValue"],
  ]),
  ...pieces(/react-select\/dist\/index-[^/]+\.js$/, [
    ["'No options'", "'Không có mục nào khớp'"],
    ["'Loading...'", "'Đang tải…'"],
    ['"Remove ".concat(children || \'option\')', '"Bỏ ".concat(children || \'mục\')'],
  ]),
  // Moving the items of a list.
  ...pieces(/@dnd-kit\/core\/dist\/core\.esm\.js$/, [
    [
      '"\\n    To pick up a draggable item, press the space bar.\\n    While dragging, use the arrow keys to move the item.\\n    Press space again to drop the item in its new position, or press escape to cancel.\\n  "',
      '"Kéo bằng chuột để đổi thứ tự các mục."',
    ],
    ['"Picked up draggable item " + active.id + "."', '"Đang kéo một mục."'],
    [
      '"Draggable item " + active.id + " was moved over droppable area " + over.id + "."',
      '"Mục đang ở một chỗ thả được."',
    ],
    ['"Draggable item " + active.id + " is no longer over a droppable area."', '"Mục đang ở ngoài danh sách."'],
    ['"Draggable item " + active.id + " was dropped over droppable area " + over.id', '"Đã đặt mục vào chỗ mới."'],
    ['"Draggable item " + active.id + " was dropped."', '"Đã thả mục."'],
  ]),
  ...pieces(/react-toastify\/dist\/react-toastify\.esm\.mjs$/, [
    ['ariaLabel:s="close"', 'ariaLabel:s="Đóng"'],
    ['"notification timer"', '"Thời gian còn hiện"'],
  ]),
];
