/** A character as a message tells it: its number, where it stands, and whether a letter was lost. */
interface Character {
  readonly code: string;
  readonly position: number;
  readonly after: string;
  readonly isBroken: boolean;
}

/** What a person reads who wrote something that the build refuses: what is wrong, and what to do. */
export const safeguardWords = {
  found: (value: string) => `đang ghi “${value}”`,
  heading: (count: number) => `Nội dung có ${count} lỗi nên trang chưa được dựng. Hãy sửa rồi dựng lại:`,
  builtHeading: (count: number) => `Trang vừa dựng có ${count} lỗi nên chưa được đưa ra. Hãy sửa rồi dựng lại:`,
  lastGoodHeading: (count: number) =>
    `${count} BÀI CÓ LỖI. Trang vẫn được dựng, với bản tốt gần nhất của các bài này. Hãy sửa để bản mới lên trang:`,
  withoutLacksHeading: (count: number) =>
    `${count} PHẦN CÀI ĐẶT dẫn tới bài không còn. Trang vẫn được dựng, bỏ qua các chỗ ấy. Hãy chọn bài khác hoặc xóa mục:`,
  leftOutHeading: (count: number) =>
    `${count} BÀI CÓ LỖI và chưa có bản tốt nào, nên trang được dựng mà không có các bài này. Hãy sửa:`,
  warningHeading: (count: number) => `Có ${count} điều nên xem lại (không cản việc dựng trang):`,
  developmentHeading: (count: number) => `Nội dung có ${count} điều cần sửa hoặc nên xem lại:`,
  allGood: (files: number) => `Đã kiểm tra ${files} tệp nội dung: không có lỗi.`,
  elsewhere: (count: number) => `(và ở ${count} nơi khác)`,
  item: (number: number) => `mục ${number}`,
  body: 'Bài viết',
  /** The entry as a whole, where a field is named otherwise. */
  whole: 'Cả bài',
  more: (count: number) => `còn ${count} lỗi nữa. Hãy sửa những lỗi trên rồi xem lại.`,

  branch: {
    outside: 'không thuộc bài này.',
    textRemoved: 'bản nháp xóa mất chính bài viết.',
    neitherTextNorPicture: 'không phải bài viết, cũng không phải ảnh.',
    notRegular: 'không phải tệp thường (liên kết tượng trưng, chương trình hoặc kho con).',
    merged: 'nhánh có lần gộp (merge) làm bằng tay, nên không kể hết được những tệp nó đổi.',
    noEntry: 'không phải nhánh của một bài mà trang biên tập viết.',
    refused: (branch: string) => `Nhánh ${branch} đổi cả những thứ ngoài bài của nó nên không được đăng:`,
  },
  file: {
    tooLarge: (kilobytes: number) => `tệp lớn hơn ${kilobytes} KB. Hãy rút gọn bài hoặc tách thành nhiều bài.`,
    notUtf8: () => 'tệp không phải văn bản UTF-8. Hãy lưu lại với bảng mã UTF-8.',
    notNfc: () => 'dấu tiếng Việt gõ theo dạng tách rời (NFD). Hãy mở bài trong trang biên tập và lưu lại.',
    stackedMarks: () => 'có chữ mang quá nhiều dấu chồng lên nhau. Hãy gõ lại chữ đó.',
    stray: () => 'tệp đặt sai chỗ nên không lên trang. Hãy đặt thành <tên-bài>/index.md trong thư mục của mục đó.',
    link: () => 'là một liên kết tượng trưng (symlink). Hãy thay bằng chính tệp đó.',
    noIndex: () =>
      'thư mục không có bài viết (index.md), nên ảnh trong đó không hiện ở đâu. Hãy thêm bài, hoặc xóa thư mục.',
    unused: () => 'tệp không được bài nào dùng. Hãy xóa đi, hoặc gắn vào bài.',
    pageTaken: (folder: string) => `trùng địa chỉ với ${folder}. Hãy đổi tên một trong hai.`,
    missing: () => 'thiếu tệp này. Hãy khôi phục lại tệp.',
    moreKeys: (count: number) => `còn ${count} dòng nữa không phải tên ô nào. Hãy xóa các dòng ấy.`,
  },

  publicFile: {
    unlisted: () =>
      'tệp này không có trong danh sách những gì được đăng nguyên như vậy. Hãy xóa tệp; ảnh thì thêm vào bài qua trang biên tập.',
    noPicture: () => 'không phải ảnh JPEG, PNG, WebP hoặc AVIF, dù tên là gì. Hãy xóa tệp, hoặc lưu lại thành ảnh.',
    falseKind: (kind: string) => `không phải ảnh ${kind} như tên của nó. Hãy khôi phục lại tệp.`,
  },

  slug: {
    form: (nearest: string) =>
      `tên thư mục chỉ được có chữ thường không dấu, số và gạch nối. Hãy đổi thành “${nearest}”.`,
    reserved: (slug: string) => `“${slug}” là địa chỉ mà trang đã dùng cho việc khác. Hãy đặt tên thư mục khác.`,
    tooLong: (max: number) => `tên thư mục dài quá ${max} ký tự. Hãy đặt tên ngắn hơn.`,
  },

  yaml: {
    noFence: () => 'tệp phải mở đầu bằng một dòng chỉ có ba gạch “---”. Hãy thêm dòng đó.',
    notClosed: () => 'phần khai báo chưa khép lại. Hãy thêm một dòng “---” trước bài viết.',
    badClose: (line: string) =>
      `dòng khép phần khai báo chỉ được có ba gạch “---”, nhưng đang là “${line.slice(0, 40)}”. Hãy sửa dòng đó.`,
    language: (line: string) =>
      `mở đầu bằng “${line.slice(0, 20)}”: phần khai báo chỉ được viết bằng YAML. Hãy thay bằng “---”.`,
    anchors: () =>
      'dùng ký hiệu &, * hoặc ! của YAML, không được phép. Hãy viết lại giá trị, hoặc đặt nó trong nháy kép.',
    tooDeep: () => 'các ô lồng vào nhau quá sâu. Hãy viết lại phần khai báo theo mẫu của mục.',
    notFields: () => 'phần khai báo phải gồm các dòng “tên ô: giá trị”.',
    unreadable: (reason: string) =>
      `không đọc được dòng này (${reason}). Hãy xem lại dấu hai chấm, dấu nháy và khoảng trắng đầu dòng; có thể dòng ngay trên mới sai.`,
    /** What the parser says, in Vietnamese where it is common. */
    reasons: {
      'duplicated mapping key': 'một ô ghi hai lần',
      'bad indentation of a mapping entry': 'thụt đầu dòng sai, hoặc thừa dấu hai chấm',
      'bad indentation of a sequence entry': 'thụt đầu dòng của mục sai',
      'can not read a block mapping entry; a multiline key may not be an implicit key': 'thiếu dấu hai chấm',
      'can not read an implicit mapping pair; a colon is missed': 'thiếu dấu hai chấm',
      'unexpected end of the stream within a double quoted scalar': 'thiếu dấu nháy kép đóng',
      'unexpected end of the stream within a single quoted scalar': 'thiếu dấu nháy đơn đóng',
      'unexpected end of the stream within a flow collection': 'thiếu dấu ngoặc đóng',
      'end of the stream or a document separator is expected': 'dòng đặt sai chỗ',
      'tab characters must not be used in indentation': 'đầu dòng có phím Tab, phải dùng dấu cách',
      'unknown escape sequence': 'dấu \\ trong nháy kép',
    } as Readonly<Record<string, string>>,
    layout: () => 'không được đặt bố cục (layout) trong bài. Hãy xóa dòng này; trang tự chọn bố cục.',
  },

  text: {
    unfit: ({ code, position, after, isBroken }: Character) => {
      const place = after === '' ? `ở ký tự thứ ${position}` : `ở ký tự thứ ${position}, ngay sau “${after}”`;
      return isBroken
        ? `có chữ bị hỏng khi sao chép (${code} ${place}). Hãy xem lại bản gốc rồi gõ lại chữ đó.`
        : `có ký tự ẩn ${code} ${place}, làm chữ hiện ra khác với chữ đã viết. Hãy xóa ký tự đó, hoặc gõ lại.`;
    },
    tooLong: (max: number) => `dài quá ${max} ký tự. Hãy rút ngắn.`,
    undrawable: (characters: string) =>
      `có ký tự mà phông chữ của ảnh chia sẻ, áp phích không vẽ được: ${characters}. Hãy bỏ hoặc thay ký tự đó (mũi tên thay bằng gạch ngang; không dùng biểu tượng cảm xúc).`,
  },

  address: {
    hidden: () => 'địa chỉ có ký tự ẩn hoặc xuống dòng. Hãy sao chép lại địa chỉ từ thanh địa chỉ của trình duyệt.',
    backslash: () => 'địa chỉ có dấu “\\”. Hãy dùng dấu “/”.',
    protocolRelative: () => 'địa chỉ bắt đầu bằng “//”. Hãy ghi đủ https://.',
    scheme: () => 'địa chỉ không an toàn. Chỉ dùng https://, http://, mailto:, tel: hoặc đường dẫn trong trang này.',
    unreadable: () => 'không phải địa chỉ dùng được. Hãy sao chép lại từ thanh địa chỉ của trình duyệt.',
    user: () => 'địa chỉ có tên đăng nhập trước dấu @, cách kẻ xấu hay dùng để giả địa chỉ. Hãy ghi địa chỉ thật.',
    imitation: (host: string) =>
      `“${host}” trông như trang của cơ quan nhà nước nhưng không có đuôi .gov.vn. Hãy kiểm tra lại; địa chỉ thật có đuôi .gov.vn.`,
    numeric: (host: string) =>
      `“${host}” là địa chỉ bằng số của một máy, không phải tên trang. Hãy ghi địa chỉ bằng tên, ví dụ https://dichvucong.gov.vn.`,
    local: (host: string) =>
      `“${host}” chỉ mở được trên một máy hoặc trong mạng nội bộ. Hãy ghi địa chỉ mà ai cũng mở được.`,
    notOfNetwork: (host: string, hosts: readonly string[]) =>
      `“${host}” không phải trang của mạng này (${hosts.join(', ')}). Hãy sao chép lại địa chỉ từ trang chính thức.`,
    notGovernment: (host: string) =>
      `“${host}” không phải trang có đuôi .gov.vn. Hãy kiểm tra xem đây có đúng là nơi nộp hồ sơ chính thức không.`,
  },

  markdown: {
    picture: 'Ảnh trong bài',
    html: () => 'có mã HTML. Hãy xóa mã này và dùng nút định dạng của khung soạn bài; muốn hiện dấu < thì viết \\<.',
    topHeading: () => 'có tiêu đề cấp 1 (một dấu #). Tên bài đã là tiêu đề cấp 1; hãy dùng ## hoặc ###.',
    noAlt: () => 'ảnh chưa có lời mô tả. Hãy tả điều nhìn thấy trong ảnh: ![lời mô tả](tên-ảnh.webp).',
    nested: () => 'có trích dẫn, danh sách hoặc dấu nhấn lồng vào nhau quá sâu. Hãy xóa các dấu thừa ở đầu đoạn.',
    pictureMark: () => 'là dấu riêng của máy dựng trang, làm hỏng ảnh trong bài. Hãy xóa dấu này.',
    imageReference: () => 'ảnh viết theo lối tham chiếu. Hãy viết ![lời mô tả](tên-ảnh.webp).',
  },

  mdx: {
    module: () => 'có lệnh import hoặc export. Trang chỉ dùng các thành phần có sẵn; hãy xóa dòng này.',
    expression: () => 'có mã trong dấu { }. Hãy viết thẳng giá trị, hoặc viết \\{ nếu muốn hiện dấu ngoặc.',
    element: () => 'thẻ này không được phép. Hãy dùng Markdown, hoặc một thành phần có sẵn.',
    component: (known: readonly string[]) =>
      `trang không có thành phần này. Hãy dùng Markdown, hoặc ${known.map((name) => `<${name} />`).join(', ')}.`,
    value: (known: readonly string[]) =>
      known.length === 0
        ? 'thành phần này không có thuộc tính như vậy. Hãy xóa thuộc tính.'
        : `giá trị này không có. Hãy chọn một trong: ${known.join(', ')}.`,
    attribute: (name: string) => `thuộc tính “${name}” không được phép. Hãy xóa thuộc tính này.`,
    unreadable: (reason: string) => `không đọc được trang (${reason}). Hãy xem lại các dấu < và { ở gần đó.`,
  },

  between: {
    nowhere: (label: string, nearest: string | undefined) =>
      nearest === undefined
        ? `không có bài này trong “${label}”. Hãy chọn lại, hoặc bỏ trống.`
        : `không có bài này trong “${label}”: có phải ý bạn là “${nearest}”? Hãy chọn lại.`,
    codeTaken: () => 'một câu hỏi khác đã dùng mã này. Hãy đặt mã khác.',
    sayingTaken: () => 'cách nói này đã có ở một nhóm khác. Hãy xóa bớt một chỗ.',
    shortTaken: (title: string) => `bài “${title}” đã dùng tên này. Hãy đặt tên rút gọn khác.`,
    shortPrinted: (printed: string, former: string) =>
      `áp phích và mã QR đã in dẫn tới ${printed}. Hãy giữ tên cũ, hoặc ghi ${printed} vào ô “${former}” để mã đã in vẫn dùng được.`,
    addressTaken: () =>
      'đang có một trang ở địa chỉ này. Hãy bỏ địa chỉ khỏi ô: nó đang được dùng, chưa phải địa chỉ cũ.',
    addressTwice: (title: string) =>
      `bài “${title}” cũng ghi địa chỉ này. Một địa chỉ cũ chỉ dẫn tới một bài; hãy xóa ở một nơi.`,
    addressRepeated: () => 'đã ghi ở trên. Hãy xóa dòng này.',
  },

  link: {
    noScheme: (whole: string) => `thiếu https:// ở đầu nên dẫn vào chính trang này. Hãy ghi ${whole}.`,
    noSlash: (whole: string) => `thiếu dấu / ở cuối. Hãy ghi ${whole}.`,
  },

  personal: {
    identity: () => 'giống số căn cước hoặc chứng minh nhân dân. Không đăng giấy tờ cá nhân; hãy xóa số này.',
    passport: () => 'giống số hộ chiếu. Không đăng giấy tờ cá nhân; hãy xóa số này.',
    insurance: () => 'giống số thẻ hoặc sổ bảo hiểm. Không đăng giấy tờ cá nhân; hãy xóa số này.',
    tax: () => 'giống mã số thuế của một người. Không đăng giấy tờ cá nhân; hãy xóa số này.',
    account: () => 'giống số tài khoản ngân hàng. Không đăng tài khoản của cá nhân; hãy xóa số này.',
    plate: () => 'giống biển số xe. Không đăng biển số xe của cá nhân; hãy xóa.',
    birth: () => 'giống ngày sinh của một người. Không đăng ngày sinh đầy đủ; hãy chỉ ghi năm, hoặc xóa.',
    telephone: () => 'giống số điện thoại. Không đăng số của cá nhân; hãy xóa, hoặc dẫn tới trang của đơn vị.',
    mailbox: () => 'là hộp thư riêng. Không đăng địa chỉ thư của cá nhân; hãy xóa.',
    home: () => 'giống địa chỉ nhà. Không đăng nơi ở của cá nhân; hãy chỉ ghi tên phường hoặc đơn vị.',
  },

  picture: {
    notBeside: () =>
      'ảnh phải nằm cạnh bài viết và ghi bằng tên tệp. Hãy đặt ảnh vào thư mục của bài, ghi ví dụ “anh.webp”.',
    missing: (nearest: string | undefined) =>
      nearest === undefined
        ? 'không có ảnh này trong thư mục của bài. Hãy thêm ảnh, hoặc xóa ô này.'
        : `không có ảnh này trong thư mục của bài: có phải ý bạn là “${nearest}”?`,
    svg: () => 'là hình SVG, có thể chứa mã chạy được. Hãy lưu lại thành PNG hoặc WebP.',
    heic: () => 'là ảnh HEIC của điện thoại, trình duyệt không đọc được. Hãy xuất lại thành JPEG rồi tải lên.',
    unknown: () => 'không phải ảnh JPEG, PNG, WebP, AVIF hoặc GIF. Hãy lưu lại thành JPEG hoặc WebP.',
    extension: (kind: string) => `thật ra là ảnh ${kind}. Hãy đổi đuôi tên tệp cho đúng, hoặc lưu lại ảnh.`,
    empty: () => 'tệp ảnh trống. Hãy tải lại ảnh.',
    broken: () => 'ảnh hỏng hoặc bị cắt cụt. Hãy mở ảnh gốc và lưu lại.',
    tooManyPixels: (megapixels: string, most: number) =>
      `ảnh quá lớn (${megapixels} triệu điểm ảnh). Hãy thu nhỏ còn tối đa ${most} triệu, ví dụ chiều ngang 1600.`,
    tooHeavy: (megabytes: number) => `tệp ảnh nặng hơn ${megabytes} MB. Hãy thu nhỏ, ví dụ chiều ngang 1600.`,
    tiny: (sides: string) =>
      `ảnh chỉ có ${sides} điểm ảnh nên hiện lên sẽ nhòe, ảnh chia sẻ sẽ không dùng. Hãy thay bằng ảnh rộng từ 1200 điểm ảnh.`,
    animated: () => 'là ảnh động. Hãy dùng ảnh tĩnh.',
    place: () =>
      'tệp ảnh gốc có ghi nơi chụp (GPS). Trang đăng sẽ không có, nhưng ai xem kho bài viết thì thấy; nên tải lại ảnh qua trang biên tập.',
  },

  built: {
    deadLink: (link: string, nearest: string | undefined) =>
      nearest === undefined
        ? `liên kết “${link}” không dẫn tới trang nào. Hãy sửa địa chỉ, hoặc bỏ liên kết.`
        : `liên kết “${link}” không dẫn tới trang nào: có phải ý bạn là “${nearest}”?`,
    deadFragment: (link: string, known: readonly string[]) =>
      known.length === 0
        ? `liên kết “${link}” dẫn tới một phần không có; trang ấy không có phần nào để dẫn tới. Hãy bỏ phần sau dấu #.`
        : `liên kết “${link}” dẫn tới một phần không có. Trang ấy có: ${known.map((id) => `#${id}`).join(', ')}.`,
    hiddenLink: (link: string) =>
      `liên kết “${link}” dẫn tới bài đang không hiện trên trang (bản nháp, chưa tới ngày đăng hoặc hết hạn đồng ý), nên trang chỉ in chữ. Nếu bài ấy không trở lại, hãy bỏ liên kết.`,
    unreadableLink: (link: string) => `liên kết “${link}” không đọc được. Hãy sao chép lại địa chỉ.`,
    foreignScript: (src: string) => `có mã chạy tải từ nơi khác (${src}). Hãy bỏ mã này.`,
    inlineScript: (start: string) => `có mã chạy không thuộc trang này (“${start}…”). Hãy tìm nơi chèn mã và xóa.`,
    handler: (tag: string, name: string) => `thẻ <${tag}> có mã chạy trong thuộc tính “${name}”. Hãy xóa thuộc tính.`,
    unsafeAddress: (address: string) => `có địa chỉ không an toàn “${address}”. Hãy xóa địa chỉ.`,
    base: () => 'có thẻ <base> làm lệch mọi liên kết. Hãy xóa thẻ này.',
    style: (start: string) => `có kiểu trình bày không thuộc trang này (“${start}…”). Hãy tìm nơi chèn và xóa.`,
    foreignLink: (href: string) => `có thẻ <link> không thuộc trang này (${href}). Hãy tìm nơi chèn và xóa.`,
    refresh: (content: string) =>
      `có thẻ <meta http-equiv> tự đưa người đọc đi nơi khác (“${content}”). Hãy tìm nơi chèn và xóa.`,
    form: (action: string) => `có biểu mẫu không thuộc trang này (gửi tới “${action}”). Hãy tìm nơi chèn và xóa.`,
    field: (type: string) => `có ô nhập loại “${type}”, trang không hỏi điều ấy. Hãy tìm nơi chèn và xóa.`,
    foreignElement: (tag: string) => `có thẻ <${tag}> mà khuôn của trang không viết. Hãy tìm nơi chèn và xóa.`,
    foreignAttribute: (tag: string, name: string, value: string) =>
      `thẻ <${tag}> có thuộc tính “${name}” (“${value}”) mà khuôn của trang không viết. Hãy xóa thuộc tính.`,
    loadsElsewhere: (address: string) => `tải tệp từ nơi khác (${address}). Hãy đưa tệp vào trang, hoặc bỏ đi.`,
    frame: (tag: string, address: string) => `có khung nhúng <${tag}> (${address}). Hãy thay bằng một liên kết.`,
    topHeadings: (count: number) => `trang có ${count} tiêu đề cấp 1, phải có đúng 1.`,
    noLanguage: () => 'trang chưa ghi ngôn ngữ (lang).',
    noTitle: () => 'trang chưa có tên (title).',
    localPath: (path: string) => `có đường dẫn của máy dựng trang (${path}). Hãy tìm nơi ghi đường dẫn này và xóa.`,
    falseExtension: (kind: string | undefined) =>
      kind === undefined ? 'mang đuôi của ảnh mà không phải ảnh.' : `thật ra là ảnh ${kind}, không đúng đuôi tên tệp.`,
    activeDrawing: () => 'hình SVG có mã chạy hoặc dẫn ra ngoài. Hãy vẽ lại, không có mã.',
    metadata: (kinds: readonly string[]) =>
      `ảnh còn mang dữ liệu ${kinds.join(', ')} (có thể có nơi chụp, tên máy). Hãy lưu lại ảnh không kèm dữ liệu này.`,
    brokenPicture: () => 'ảnh hỏng. Hãy lưu lại ảnh.',
    original: () =>
      'là nguyên ảnh gốc của người viết. Chỉ ảnh đã xử lý mới được đưa ra; hãy xem lại thành phần đã dùng ảnh này.',
  },

  sources: {
    done: (pages: number, changed: number, unread: number) =>
      `Đã đọc ${String(pages - unread)} trên ${String(pages)} trang nguồn; ${String(changed)} chỗ đã đổi.`,
    states: {
      down: 'Không mở được',
      refused: 'Không cho chương trình đọc',
      empty: 'Trang do mã vẽ ra, chưa có chữ để so',
    },
  },
  outside: {
    government: 'cơ quan nhà nước',
    done: (all: number, unwell: number) => `Đã hỏi ${all} địa chỉ ngoài trang; ${unwell} địa chỉ không mở được.`,
    states: {
      ok: 'Mở được',
      broken: 'Không còn trang',
      refused: 'Không cho máy xem, cần người xem',
      silent: 'Không trả lời',
    },
  },
} as const;
