"""A web page is read as a browser shows it, from whatever encoding it says it is in."""

import base64

import pytest

from core.reading.draft import DraftUnreadable
from core.reading.open import read_bytes, read_pasted
from core.session import Session
from core.structure.roles import Role


def page(body, head=""):
    return read_bytes("草稿.html", f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode())


def texts(body):
    return [line.text for line in page(body).lines]


def refusal(data):
    with pytest.raises(DraftUnreadable) as caught:
        read_bytes("草稿.html", data)
    assert str(caught.value).count("。") == 1
    return str(caught.value)


def test_each_block_is_a_line_and_each_break_ends_one():
    assert texts("<div>一、议题<p>会议<b>指出</b>，</div>要求<br>抓好<br><br>落实") == [
        "一、议题",
        "会议指出，",
        "要求",
        "抓好",
        "",
        "落实",
    ]


def test_white_space_is_set_as_on_the_screen():
    assert texts("<p>  出席：\n  <i> 张三</i>  &nbsp;&nbsp;李四 </p>") == ["出席：张三   李四"]
    assert texts("<p>Word\n2016　版</p>") == ["Word 2016　版"]
    assert texts("<pre>出席  张三\n      李四</pre>") == ["出席  张三", "      李四"]


def test_a_line_of_the_source_ends_no_word():
    assert texts("<p>会议\n指出</p>") == ["会议指出"]


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>var a='会议'</script>",
        "<style>.会议{}</style>",
        "<!-- 会议 -->",
        "<noscript>会议</noscript>",
        "<p hidden>会议</p>",
        "<span style='display: none'>会<b>议</b></span>",
        "<span style='mso-hide:all'>会议</span>",
        "<select><option>会议</select>",
        "<iframe src='http://example.invalid/'>会议</iframe>",
    ],
)
def test_what_is_not_seen_is_not_read(unseen):
    assert texts(f"<p>甲</p>{unseen}<p>乙</p>") == ["甲", "乙"]


def test_what_is_left_out_is_told():
    draft = page("<p>甲<img src='x.png'><del>乙</del></p><ruby>蛃<rt>bǐng</rt></ruby><p hidden>丙")
    assert [line.text for line in draft.lines] == ["甲", "蛃"]
    assert len(draft.notices) == 4


def test_numbers_of_lists_are_text():
    listed = "<ol><li>甲<li>乙<ol type=a><li>丙</ol><li value=7>丁</ol><ul><li>戊</ul>"
    assert texts(listed) == ["1.甲", "2.乙", "a.丙", "7.丁", "戊"]
    assert texts("<ol style='list-style-type: cjk-ideographic' start=9><li>甲<li>乙</ol>") == ["九、甲", "十、乙"]
    assert texts("<ol style='list-style: none'><li>一、甲</ol>") == ["一、甲"]


def test_a_row_of_a_table_is_a_line_and_a_merged_cell_counts_once():
    table = "<table><tr><td rowspan=2>出席<td>张三<td>局长<tr><td colspan=2>李四</table>"
    assert texts(table) == ["出席\t张三\t局长", "李四"]


def test_the_cell_that_holds_the_whole_page_keeps_its_paragraphs():
    assert texts("<table><tr><td><p>甲</p><table><tr><td>乙<td>丙</table><p>丁</table>尾") == [
        "甲",
        "乙\t丙",
        "丁",
        "尾",
    ]


def test_the_look_of_a_line_is_kept():
    [title, text] = page("<h1>会议纪要</h1><p align=right style='font-size:16pt;font-family:仿宋'><b>县政府").lines
    assert title.hints.style == "Title"
    assert (text.hints.alignment, text.hints.size, text.hints.font, text.hints.bold) == ("right", 16, "仿宋", True)


def test_headings_of_a_page_without_a_title_keep_their_level():
    assert [line.hints.outline_level for line in page("<h1>一</h1><h1>二</h1><h2>三</h2>正文").lines] == [1, 1, 2, None]


@pytest.mark.parametrize("encoding", ["utf-8", "gb2312", "gbk", "big5", "utf-16"])
def test_the_encoding_that_a_page_names_holds(encoding):
    markup = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={encoding}"></head><p>會議紀要'
    word = "会议纪要" if encoding == "gb2312" else "會議紀要"
    data = markup.replace("會議紀要", word).encode(encoding)
    assert read_bytes("草稿.txt", data).lines[0].text == word


def test_a_page_that_names_a_wrong_encoding_is_read_in_its_own():
    assert read_bytes("x", "<html><meta charset=gb2312><p>会议指出，要抓好落实".encode()).lines[0].text[:2] == "会议"


def test_what_fits_no_encoding_is_told():
    draft = read_bytes("x", b"<html><meta charset=utf-8><p>" + "会议".encode() + b"\xff" + "指出".encode())
    assert draft.lines[0].text == "会议\ufffd指出"
    assert "1 处编码认不出来" in draft.notices[0]


def test_a_page_in_one_file_is_read():
    body = base64.encodebytes("<html><body><p>会议纪要</p></body></html>".encode("gb18030")).decode()
    head = "From: <Saved by Blink>\nSubject: x\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n"
    part = f"--B\nContent-Type: text/html; charset=gb2312\nContent-Transfer-Encoding: base64\n\n{body}\n--B--\n"
    assert [line.text for line in read_bytes("草稿.mht", (head + part).encode()).lines] == ["会议纪要"]


def test_a_broken_page_in_one_file_is_refused():
    assert "已损坏" in refusal(b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B\n\nx")


def test_a_page_without_text_is_refused():
    assert "没有文字" in refusal(b"<html><body><img src='a.png'></body></html>")


def test_nesting_beyond_all_reason_is_refused():
    assert "粘贴为新草稿" in refusal(b"<html>" + b"<div>" * 100_000 + "深".encode())
    assert [line.text for line in read_bytes("x", b"<html>" + b"<b>" * 1500 + "深".encode()).lines] == ["深"]


def test_a_page_with_millions_of_tags_is_refused():
    assert "粘贴为新草稿" in refusal(b"<html>" + b"<p>x" * 400_000)


def test_entities_and_outside_files_are_never_asked_for(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("机密")
    markup = f'<!DOCTYPE html [<!ENTITY x SYSTEM "{secret.as_uri()}">]><html><p>会议&x;</p></html>'
    assert "机密" not in "".join(line.text for line in read_bytes("x", markup.encode()).lines)


PASTED = "<html><body><!--StartFragment--><h1>县政府常务会议纪要</h1><ol><li>研究<b>工作</b></ol><!--EndFragment-->"


def test_of_what_was_copied_the_markup_is_read():
    assert [line.text for line in read_pasted("粘贴", "县政府常务会议纪要\n研究工作", PASTED).lines] == [
        "县政府常务会议纪要",
        "1.研究工作",
    ]


def test_markup_that_shows_fewer_words_gives_way_to_the_text():
    assert [line.text for line in read_pasted("粘贴", "会议纪要\n第5期", "<p>会议纪要").lines] == ["会议纪要", "第5期"]
    assert read_pasted("粘贴", "会议纪要", "<img>").lines[0].text == "会议纪要"


WEB = """<html><body><div>首页 &gt; 政务公开 &gt; 会议纪要</div><h1>县政府第五次常务会议纪要</h1>
<div>发布时间：2022-05-10 10:00</div><div>来源：县政府办公室</div><div>浏览次数：105</div>
<p>2022年4月20日上午，县长李晓东主持召开县政府第五次常务会议。现将会议主要精神纪要如下：</p>
<p>一、研究老旧小区改造工作</p><p>会议指出，要抓好落实。</p><p>出席：李晓东、张三</p>
<div>【打印本页】【关闭窗口】</div><div>扫一扫在手机打开当前页</div></body></html>"""


def test_what_a_site_puts_around_the_text_is_recognised():
    lines = [line for line in Session.paste("", WEB).document.lines if not line.is_blank]
    assert [line.role for line in lines] == [
        Role.NOISE,
        Role.TITLE,
        *[Role.NOISE] * 3,
        Role.PREAMBLE,
        Role.HEADING,
        Role.PARAGRAPH,
        Role.ATTENDANCE,
        *[Role.NOISE] * 2,
    ]
