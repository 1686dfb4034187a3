/**
 * What people paste: the smallest form of each program's HTML that shows its ways, and the Markdown that it must
 * become.
 */
export interface Clipboard {
  readonly from: string;
  readonly html: string;
  readonly markdown: string;
  readonly pictures?: number;
  readonly frames?: number;
}

const word = (body: string) =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head>
<body lang=VI><!--StartFragment-->${body}<!--EndFragment--></body></html>`;
const wordItem = (level: number, sign: string, text: string) =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]><span lang=VI>${text}<o:p></o:p></span></p>`;
const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk';

export const clipboards: readonly Clipboard[] = [
  {
    from: 'Word, lines of the source broken inside words’ blanks',
    html: word(`<p class=MsoNormal>bản chính giấy chứng sinh và giấy
tờ tùy thân của người đi đăng ký để cán bộ đối
chiếu. <b>Lưu ý</b></p>`),
    markdown: 'bản chính giấy chứng sinh và giấy tờ tùy thân của người đi đăng ký để cán bộ đối chiếu. **Lưu ý**',
  },
  {
    from: 'Word, a list with two levels',
    html: word(wordItem(1, '·', 'Tờ khai') + wordItem(2, 'o', 'Bản <b>chính</b>') + wordItem(1, '·', 'Ảnh')),
    markdown: '- Tờ khai\n  - Bản **chính**\n- Ảnh',
  },
  {
    from: 'Word, a numbered list that begins at 3',
    html: word(wordItem(1, '3.', 'Nộp') + wordItem(1, '4.', 'Nhận') + '<p class=MsoNormal>Hết.</p>'),
    markdown: '3. Nộp\n4. Nhận\n\nHết.',
  },
  {
    from: 'Word, points a) and b)',
    html: word(wordItem(1, 'a)', 'Tờ khai;') + wordItem(1, 'b)', 'Ảnh.')),
    markdown: 'a) Tờ khai;\n\nb) Ảnh.',
  },
  {
    from: 'Word, a link and a footnote inside a run',
    html: word(`<p class=MsoNormal><span lang=VI>Theo <a href="https://chinhphu.vn/">Nghị định</a><a
href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a> mới.</span></p>
<div style='mso-element:footnote-list'><br clear=all><hr align=left size=1 width="33%">
<div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1">[1]</a> Số 123/2015/NĐ-CP.</p></div></div>`),
    markdown: 'Theo [Nghị định](https://chinhphu.vn/)\\[1] mới.\n\n\\[1] Số 123/2015/NĐ-CP.',
  },
  {
    from: 'Word, a table with a caption and a cell over two rows',
    html: word(`<table class=MsoTableGrid border=1><caption>Lệ phí</caption><tr><td><p class=MsoNormal><b>Cách</b></p></td>
<td><p class=MsoNormal>Loại</p></td><td><p class=MsoNormal>Tiền</p></td></tr>
<tr><td rowspan=2><p>Trực tuyến</p></td><td><p>Thường</p></td><td><p>0 đ</p></td></tr>
<tr><td><p>Nhanh</p></td><td><p>5.000 đ</p><p>mỗi bản</p></td></tr></table>`),
    markdown:
      'Lệ phí\n\n| Cách | Loại | Tiền |\n| - | - | - |\n| Trực tuyến | Thường | 0 đ |\n| | Nhanh | 5.000 đ mỗi bản |',
  },
  {
    from: 'Word, a picture in a paragraph of its own',
    html: word(`<p class=MsoNormal>Trước</p><p class=MsoNormal><!--[if gte vml 1]><v:shape/><![endif]--><![if !vml]><img
width=604 height=403 src="file:///C:/Users/a/image001.jpg" v:shapes="Picture_1"><![endif]></p><p class=MsoNormal>Sau</p>`),
    markdown: 'Trước\n\nSau',
    pictures: 1,
  },
  {
    from: 'Word, a title, headings and text that is hidden',
    html: word(
      `<p class=MsoTitle>Kế hoạch</p><h1><b>Mục đích</b></h1><h3>Yêu cầu</h3><p>Rõ<span style='display:none;mso-hide:all'>XE</span> ràng.</p>`,
    ),
    markdown: '## Kế hoạch\n\n## Mục đích\n\n### Yêu cầu\n\nRõ ràng.',
  },
  {
    from: 'Word on the web, each item in a list of its own',
    html: `<div class="ListContainerWrapper"><ul><li data-aria-level="1"><p><span>Một</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul><li data-aria-level="2"><p><span>Hai</span></p></li></ul></div>
<div class="ListContainerWrapper"><ul><li data-aria-level="1"><p><span>Ba</span></p></li></ul></div>`,
    markdown: '- Một\n  - Hai\n- Ba',
  },
  {
    from: 'Word on the web, numbers that go on',
    html: `<div><ol start="1"><li><p>Một</p></li></ol></div><div><ol start="2"><li><p>Hai</p></li></ol></div>`,
    markdown: '1. Một\n2. Hai',
  },
  {
    from: 'Google Docs, a picture, bold by style, and a wrapper that is not bold',
    html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span
style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Đăng ký</span></h2><p dir="ltr"><span
style="font-weight:700;white-space:pre-wrap;">Lưu ý:</span><span style="font-weight:400;white-space:pre-wrap;"> mang giấy</span><span
style="border:none;display:inline-block;width:602px"><img src="https://lh7-rt.googleusercontent.com/x" width="602" height="401"></span></p><br><ul><li
dir="ltr" aria-level="1"><p dir="ltr"><span>Một</span></p></li><ul><li dir="ltr" aria-level="2"><p><span style="font-style:italic">Hai</span></p></li></ul></ul></b>`,
    markdown: '## Đăng ký\n\n**Lưu ý:** mang giấy\n\n- Một\n  - *Hai*',
    pictures: 1,
  },
  {
    from: 'Google Docs, a link through its detour',
    html: '<p><a href="https://www.google.com/url?q=https://dichvucong.gov.vn/a&amp;sa=D">Cổng</a></p>',
    markdown: '[Cổng](https://dichvucong.gov.vn/a)',
  },
  {
    from: 'Excel, two columns, an empty column and rows',
    html: `<html><body><table border=0 cellpadding=0><col width=64><!--StartFragment--><tr height=20><td class=xl65>Phường</td><td>Số
bài</td><td></td></tr><tr><td>Tân Phú</td><td align=right>12</td><td></td></tr><tr><td></td><td></td><td></td></tr><!--EndFragment--></table></body></html>`,
    markdown: '| Phường | Số bài |\n| - | - |\n| Tân Phú | 12 |',
  },
  {
    from: 'Excel, one column',
    html: '<table><tr><td>Một</td></tr><tr><td>Hai</td></tr></table>',
    markdown: 'Một\n\nHai',
  },
  {
    from: 'Excel, a cell over two columns, bars in the text',
    html: '<table><tr><td colspan=2>Lịch a|b</td></tr><tr><td>Sáng</td><td>8:00<br>9:00</td></tr></table>',
    markdown: '| Lịch a\\|b | |\n| - | - |\n| Sáng | 8:00 9:00 |',
  },
  {
    from: 'Facebook, emoji as pictures, a hashtag, lines as blocks',
    html: `<div dir="auto" style="text-align:start">Ra quân <span class="x3nfvp2"><img height="16" width="16" alt="🎉" src="https://static.xx.fbcdn.net/images/emoji.php/v9/t.png"></span> hôm nay</div><div
dir="auto"><span><a role="link" href="https://www.facebook.com/hashtag/tuoitre">#tuoitre</a></span></div><div dir="auto"><span>Xem thêm</span></div>`,
    markdown: 'Ra quân 🎉 hôm nay\n\n[#tuoitre](https://www.facebook.com/hashtag/tuoitre)\n\nXem thêm',
  },
  {
    from: 'Facebook, a link through its detour and lines that are kept',
    html: `<span style="white-space:pre-wrap">Dòng một
Dòng hai </span><a href="https://l.facebook.com/l.php?u=https%3A%2F%2Fthanhdoan.vn%2Fbai%3Ffbclid%3Dx&amp;h=AT">thanhdoan.vn</a>`,
    markdown: 'Dòng một\\\nDòng hai [thanhdoan.vn](https://thanhdoan.vn/bai)',
  },
  {
    from: 'Gmail, lines as blocks, a quotation that is an indent',
    html: `<div dir="ltr"><div>Chào bạn,</div><div><br></div><div>Gửi <b>tài liệu</b>.</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px"><div>Thụt vào</div></blockquote><img
src="https://mail.example/open.gif" width="1" height="1"></div>`,
    markdown: 'Chào bạn,\n\nGửi **tài liệu**.\n\nThụt vào',
  },
  {
    from: 'Outlook, tables that arrange, a link through its guard',
    html: `<table role="presentation"><tr><td><table><tr><td><p>Kính gửi</p></td></tr><tr><td><p>Xem <a
href="https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fdichvucong.gov.vn%2F&amp;data=1">cổng</a></p></td></tr></table></td><td><img src="cid:logo"></td></tr></table>`,
    markdown: 'Kính gửi\n\nXem [cổng](https://dichvucong.gov.vn/)',
    pictures: 1,
  },
  {
    from: 'Zalo on the web, text with breaks and emoji',
    html: `<div class="text"><span>Thông báo 📢<br>- Thứ bảy 8:00<br>- Nhà văn hóa<br><br>Liên hệ: Lan</span></div>`,
    markdown: 'Thông báo 📢\n\n- Thứ bảy 8:00\n- Nhà văn hóa\n\nLiên hệ: Lan',
  },
  {
    from: 'a news page with figure, frame and script',
    html: `<article><h1>Tin</h1><p>Đoạn một.</p><figure><a href="https://a.vn/lon.jpg"><img src="https://a.vn/a.jpg" alt="cờ"></a><figcaption>Ảnh: Lan</figcaption></figure>
<noscript><img src="https://a.vn/a.jpg"></noscript><iframe src="https://www.youtube.com/embed/x"></iframe><script>alert(1)</script><style>p{color:red}</style><p>Đoạn hai.</p></article>`,
    markdown: '## Tin\n\nĐoạn một.\n\nẢnh: Lan\n\nĐoạn hai.',
    pictures: 1,
    frames: 1,
  },
  {
    from: 'a page with a picture as a block beside text',
    html: '<div>Chữ<img src="https://a.vn/1.png">liền<picture><source srcset="b.webp"><img src="b.png"></picture></div>',
    markdown: 'Chữ liền',
    pictures: 2,
  },
  {
    from: 'pictures written out in the text',
    html: `<p>Ảnh <img src="${pixel}" alt="cờ"> xong</p><p><a href="https://a.vn/"><img src="${pixel}"></a></p>`,
    markdown: 'Ảnh xong',
    pictures: 2,
  },
  {
    from: 'a link inside bold',
    html: '<p>Xem <strong><a href="https://dichvucong.gov.vn/">giấy tờ</a></strong> nhé</p>',
    markdown: 'Xem [**giấy tờ**](https://dichvucong.gov.vn/) nhé',
  },
  {
    from: 'addresses that lead to no page',
    html: '<p><a href="javascript:alert(1)">một</a> <a href="#cho">hai</a> <a href="file:///c:/a.doc">ba</a> <a href="tel:0903123456">bốn</a></p>',
    markdown: 'một hai ba [bốn](tel:0903123456)',
  },
  {
    from: 'lists in one another, with a paragraph after the inner one',
    html: '<ol><li>Một<ul><li>Trong</li></ul>sau</li><li><p>Hai</p><p>thêm</p></li></ol><ol><li>Khác</li></ol>',
    markdown: '1. Một\n\n   - Trong\n\n   sau\n\n2. Hai\n\n   thêm\n\n1) Khác',
  },
  {
    from: 'typed signs: “1)”, “-” and “+” below it',
    html: '<p>1) Tên</p><p>2) Việc:</p><p>- ngày</p><p>+ giờ</p><p>- nơi</p><p>5. Riêng</p>',
    markdown: '1. Tên\n2. Việc:\n   - ngày\n     - giờ\n   - nơi\n\n5\\. Riêng',
  },
  {
    from: 'bullets as letters of Symbol, and words with signs of Markdown',
    html: '<p><span style="font-family:Symbol">\uf0b7</span><span>&nbsp;&nbsp; 5*3*2 &lt;b&gt;</span></p><p>\uf0b7 # hai_ba</p>',
    markdown: '- 5\\*3\\*2 \\<b>\n- \\# hai_ba',
  },
  {
    from: 'definitions, addresses, centred words, a rule and a quotation',
    html: '<dl><dt>Hồ sơ</dt><dd>Tờ khai</dd></dl><center>Giữa</center><hr><blockquote><p>Lời</p><ul><li>dẫn</li></ul></blockquote>',
    markdown: 'Hồ sơ\n\nTờ khai\n\nGiữa\n\n***\n\n> Lời\n>\n> - dẫn',
  },
  {
    from: 'a page of blocks by style, buttons, sub- and superscript, struck words',
    html: `<span style="display:block">Một</span><span style="display: block">Hai</span><p>Thích<button>Gửi</button>Bình luận</p><p>m<sup>2</sup> H<sub>2</sub>O <s>cũ</s></p>`,
    markdown: 'Một\n\nHai\n\nThích Gửi Bình luận\n\nm2 H2O ~~cũ~~',
  },
];
