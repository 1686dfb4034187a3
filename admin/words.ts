/** What the CMS itself says, besides Decap's own phrases (`phrases.ts`) and the labels of the model. */
export const words = {
  settings: 'Cài đặt chung',
  noContentServer:
    'Trang biên tập chưa nối với nơi lưu bài. Trên máy của bạn: chạy “npm start”. Trên mạng: người quản trị đặt CMS_BACKEND theo hướng dẫn trong admin/README.md rồi dựng lại trang.',
  today: 'Hôm nay',
  clear: 'Xóa',
  openCalendar: 'Mở lịch',
  dateExample: 'ngày/tháng/năm',
  notDate: 'không phải ngày có thật. Hãy ghi ngày/tháng/năm, ví dụ 31/03/2026.',
  notFilled: 'Chưa điền',
  item: (position: number) => `mục ${position}`,
  refused: {
    title: 'Bài chưa lưu được',
    lead: 'Hãy sửa những ô sau rồi bấm lại “Lưu”. Chữ bạn đã viết vẫn còn nguyên.',
    close: 'Quay lại sửa',
    toast: 'Hãy sửa các ô vừa báo rồi lưu lại.',
    mended: 'Đã sửa giúp trong bài. Hãy xem lại rồi bấm “Lưu” lần nữa.',
  },
  mend: {
    offer: (instead: string) => `Sửa thành ${instead}`,
    done: 'Sẽ sửa khi đóng bảng này.',
  },
  warned: {
    title: 'Xem lại trước khi lưu',
    lead: 'Bài vẫn lưu được, nhưng nên xem lại:',
    back: 'Quay lại sửa',
    proceed: 'Vẫn lưu',
    toast: 'Bạn đã chọn quay lại sửa.',
  },
  warnings: {
    noKeywords: (label: string) =>
      `“${label}” còn trống: ai gõ tên khác sẽ khó tìm thấy bài. Hãy thêm vài tên người dân hay gọi.`,
    reviewPassed: (label: string) =>
      `“${label}” đã qua: trang sẽ nhắc người đọc rằng bài có thể cũ. Hãy đối chiếu lại rồi ghi ngày mới.`,
  },
  questionInUse: (guides: readonly string[]) =>
    `bài ${guides.map((title) => `“${title}”`).join(', ')} đang dùng câu này. Hãy bỏ câu này khỏi các bài ấy trước, hoặc giữ lại mã cũ.`,
  failures: {
    noConnection: 'Không nối được nơi lưu bài. Hãy xem lại mạng rồi thử lại; chữ bạn viết vẫn còn trên trang này.',
    signedOut: 'Phiên đăng nhập đã hết. Hãy chép phần bạn viết ra nơi khác, tải lại trang rồi đăng nhập lại.',
    notAllowed: 'Tài khoản của bạn chưa được phép làm việc này. Hãy nhờ người duyệt hoặc người quản trị.',
    mayNotPublish:
      'Tài khoản của bạn chưa được đăng bài, hoặc phiên đăng nhập đã hết. Hãy nhờ người duyệt đăng, hoặc đăng nhập lại.',
    notMerged:
      'Bài đang vướng một thay đổi khác, phép thử của kho bài chưa xong, hoặc tài khoản của bạn chưa được đăng. Hãy tải lại trang rồi thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.',
    notFound: 'Nơi lưu bài không còn bài này: có thể người khác vừa xóa, gỡ hoặc đăng. Hãy tải lại trang.',
    notTaken: (status: number) =>
      `Nơi lưu bài không nhận, có thể vì bài vừa đổi. Hãy tải lại trang rồi làm lại; nếu vẫn vậy, báo người quản trị (mã ${String(status)}).`,
    unknown:
      'Gặp lỗi chưa rõ nguyên nhân. Hãy thử lại; nếu vẫn vậy, chép phần bạn viết ra nơi khác, tải lại trang rồi báo người quản trị.',
    busy: (status: number) =>
      `Nơi lưu bài đang bận hoặc gặp sự cố. Hãy thử lại sau ít phút; nếu vẫn vậy, báo người quản trị (mã ${String(status)}).`,
  },
  preview: {
    label: 'Cách xem trước',
    page: 'Trang bài',
    card: 'Khi chia sẻ đường dẫn',
    failed: 'Chưa xem trước được bài này. Bài vẫn lưu được.',
  },
  linkCard: {
    title: 'Khi dán đường dẫn vào Zalo, Facebook',
    lead: 'Người nhận thấy ô này trước khi bấm. Trang tự vẽ ảnh từ tiêu đề, vài thông tin chính và ảnh của bài.',
  },
  where: {
    title: 'Bài của tôi đang ở đâu',
    lead: (time: string) => `Trang công khai được dựng lúc ${time}.`,
    unknown: 'Chưa đọc được tình trạng của trang công khai. Hãy thử lại sau ít phút.',
    search: 'Tìm theo tên bài',
    reading: 'Đang đọc các bài…',
    unreadable: 'Chưa đọc được nơi lưu bài, nên dưới đây chỉ là những gì trang đang hiện.',
    refused: (fields: readonly string[], isShown: boolean) =>
      `Bản vừa lưu có lỗi ở: ${fields.join(', ')}. ${isShown ? 'Trang vẫn hiện bản trước.' : 'Trang chưa hiện bài.'} Bấm “Lưu” để đọc từng lỗi và cách sửa.`,
    sections: {
      refused: 'Có lỗi, trang chưa nhận',
      reviewed: 'Đang viết, đang duyệt',
      unpublished: 'Chưa lên trang',
      older: 'Trang đang hiện bản cũ',
      live: 'Trang hiện đúng bản đã lưu, mới sửa đứng trước',
      shown: 'Đang trên trang, mới sửa đứng trước',
    },
    removed: 'Bài đã xóa; trang còn hiện cho tới khi dựng xong.',
    close: 'Đóng',
    edit: 'Mở để sửa',
    newEntry: 'Bài mới, chưa lưu.',
    unsaved: 'Có chữ chưa lưu.',
    draft: 'Đang là bản nháp. Viết xong, đổi trạng thái thành “Chờ duyệt”.',
    inReview: 'Đang chờ người duyệt.',
    ready: 'Đã duyệt. Người duyệt bấm “Đăng” là lên trang.',
    markedDraft: 'Ô “Bản nháp” đang bật nên bài chưa hiện trên trang.',
    later: (day: string) => `Ngày đăng là ${day}: tới ngày ấy bài mới hiện.`,
    sample: 'Ô “Nội dung mẫu” đang bật: bài mẫu không lên trang chính thức.',
    consentEnded: 'Đã hết hạn đồng ý của người được giới thiệu nên trang không hiện bài.',
    onItsWay: 'Bản vừa lưu sẽ hiện khi trang dựng xong.',
    late: 'Đã hơn 30 phút mà chưa thấy: hãy báo người quản trị.',
    older: 'Trang đang hiện bản cũ.',
    live: 'Đang hiện trên trang, đúng bản này.',
    openPage: 'Mở trang',
    openKit: 'Bộ chia sẻ',
    buildFailed: 'Trang chưa dựng lại được',
  },
  notAPicture: {
    title: 'Chưa thêm được tệp này',
    lead: 'Trang chỉ nhận ảnh JPEG, PNG hoặc WebP: ảnh được tự thu nhỏ và xóa thông tin nơi chụp.',
    line: 'không phải một trong ba loại đó. Ảnh điện thoại (HEIC), ảnh động, hình vẽ SVG: hãy mở ảnh, chọn “Lưu thành” hoặc “Xuất” ra JPEG rồi tải lên lại.',
    close: 'Đã hiểu',
  },
  pictureUsed: {
    title: 'Chưa xóa được ảnh này',
    lead: 'Ảnh đang được dùng ở những nơi sau. Hãy bỏ ảnh khỏi đó, lưu bài, rồi xóa.',
    close: 'Đã hiểu',
    written: 'bài bạn đang viết dùng ảnh này.',
    saved: 'bản đã lưu dùng ảnh này. Hãy lưu bài không có ảnh trước.',
  },
  stillReferred: {
    title: 'Chưa xóa, chưa gỡ được bài này',
    lead: 'Các bài sau đang dẫn tới bài này. Hãy mở từng bài, bỏ bài này khỏi ô ghi bên cạnh, lưu lại, rồi xóa hoặc gỡ.',
    close: 'Đã hiểu',
    toast: 'Còn bài khác dẫn tới bài này.',
  },
  notKept: {
    title: 'Bài đã gỡ khỏi trang nhưng bản nháp chưa lưu được',
    lead: 'Phần chữ của bài giờ chỉ còn ở đây. Đừng đóng trang này cho tới khi lưu được.',
    again: 'Thử lại',
    save: 'Tải bài về máy',
    offline: 'Không nối được nơi lưu bài. Hãy xem lại mạng rồi thử lại.',
    refused: 'Nơi lưu bài chưa nhận bản nháp. Hãy thử lại; nếu vẫn vậy, tải bài về máy rồi báo người quản trị.',
  },
  choice: {
    shownOnly:
      'Chưa hỏi được nơi lưu bài nên danh sách chỉ có những bài trang đang hiện. Bài đã chọn vẫn còn; muốn chọn bài vừa tạo, hãy gõ vài chữ của tên để thử lại.',
    none: 'Chưa lấy được danh sách bài. Bài đã chọn vẫn còn. Hãy xem lại mạng rồi gõ vài chữ của tên bài để thử lại.',
  },
  picturesOf: (id: string) => `Xóa ảnh của bài đã xóa: ${id}`,
  notPublished: {
    title: 'Bài chưa đăng được',
    lead: 'Từ lúc lưu tới nay có việc đã đổi. Hãy sửa những ô sau, lưu lại rồi bấm “Đăng”.',
    close: 'Quay lại',
    toast: 'Hãy sửa các ô vừa báo rồi đăng lại.',
  },
  strayChanges: {
    title: 'Bài chưa đăng được: bản nháp đổi cả tệp khác',
    lead: 'Bấm “Đăng” là đưa lên trang mọi thứ trong nhánh của bài, kể cả những tệp dưới đây mà trang biên tập không cho bạn xem. Chưa đăng gì. Hãy chụp màn hình này gửi người quản trị; đừng đăng bằng cách khác.',
    unknownLead:
      'Trang cần biết bản nháp đổi những tệp nào rồi mới đăng, mà nơi lưu bài chưa trả lời được. Chưa đăng gì. Hãy thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.',
    more: (count: number) => `và ${String(count)} tệp khác.`,
    close: 'Quay lại',
    toast: 'Bản nháp đổi cả tệp ngoài bài. Hãy báo người quản trị.',
    unknownToast: 'Chưa biết bản nháp đổi những tệp nào. Hãy thử lại sau ít phút.',
    tooMany: 'Bản nháp đổi quá nhiều tệp nên nơi lưu bài không kể hết được. Hãy báo người quản trị.',
    notLookedAt: 'Bản nháp này chưa được xem nên chưa đăng. Hãy tải lại trang rồi bấm “Đăng” lần nữa.',
    moved:
      'Có người vừa lưu thêm vào bài sau khi bạn bấm “Đăng”. Chưa đăng gì. Hãy tải lại trang, đọc bản mới rồi đăng.',
  },
  changedBeforePublishing: {
    place: 'Người khác vừa sửa bài này',
    message: 'bản đang chờ đăng không còn là bản bạn thấy. Hãy tải lại trang, đọc bản mới rồi đăng.',
  },
  nothingChanged: {
    place: 'Bài giống hệt bản đang trên trang',
    message: 'không còn gì để duyệt. Hãy bấm “Bỏ thay đổi chưa đăng” thay vì lưu.',
  },
  changedByOthers: {
    place: 'Người khác vừa sửa bài này',
    message:
      'bài đã đổi từ lúc bạn mở. Lưu bây giờ sẽ làm mất chữ của người kia. Hãy chép phần bạn viết ra nơi khác, tải lại trang, rồi thêm vào.',
  },
  addressTaken: (address: string) =>
    `Đã có bài khác ở địa chỉ “${address}” vì trùng tiêu đề. Hãy thêm vài chữ cho khác, ví dụ tên phường hoặc năm.`,
  addressReserved: (address: string) =>
    `địa chỉ “${address}” trang đã dùng cho việc khác. Hãy thêm vài chữ vào tiêu đề.`,
  noAddress: 'không tạo được địa chỉ trang. Hãy viết tiêu đề có chữ cái hoặc số.',
} as const;
