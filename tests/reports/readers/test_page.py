import json
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crosswire.reports.intake import Intake, Told, UnreadableError
from crosswire.reports.readers.page import is_page, read_page
from tests.reports.readers.webpages import PARAGRAPHS, TITLE, meta, page, schema


def read(text: str | bytes, url: str | None = None, charset: str | None = None) -> Told:
    data = text.encode() if isinstance(text, str) else text
    return read_page(Intake(path="a.html", data=data, url=url, charset=charset))


def refused(text: str | bytes) -> str:
    """Why a page is refused; empty where it is read."""
    try:
        read(text, "https://post.example/2023/09/07/a")
    except UnreadableError as error:
        return str(error) or "\n"
    return ""


def test_headline_first_then_the_paragraphs_and_no_menu() -> None:
    told = read(page(foot="<p>About us | Contact | Terms of use</p>"))
    assert told.text == "\n\n".join([TITLE, *PARAGRAPHS])
    assert told.title == TITLE


def test_the_address_that_a_page_gives_as_its_own_is_taken_whole_or_not_at_all() -> None:
    short, long = (f"https://post.example/?of={'a' * length}" for length in (7000, 8000))
    assert read(page(head=f'<link rel="canonical" href="{short}">')).url == short
    asked = "https://post.example/quay"
    assert read(page(head=f'<link rel="canonical" href="{long}">'), asked).url == asked


def test_comments_of_readers_are_no_part_of_it() -> None:
    comments = '<div id="comments" class="comments"><p>I never liked that quay, and said so to my neighbour.</p></div>'
    assert "neighbour" not in read(page().replace("</main>", f"</main>{comments}")).text


def test_what_schema_org_tells() -> None:
    told = read(
        page(
            head=schema(
                publisher={"@type": "Organization", "name": "The Port Ellis Courier"},
                author=[{"@type": "Person", "name": "Ana Quist"}, {"@type": "Person", "name": "Tom Hale"}],
                articleSection="Harbour",
                inLanguage="en",
            )
        )
    )
    assert (told.outlet, told.outlet_basis) == ("The Port Ellis Courier", "schema.org publisher")
    assert told.authors == ("Ana Quist", "Tom Hale")
    assert (told.section, told.language, told.genre) == ("Harbour", "en", None)


def test_a_graph_with_references_and_other_articles() -> None:
    graph = {
        "@graph": [
            {"@type": "Organization", "@id": "#paper", "name": "Quayside Post"},
            {"@type": "NewsArticle", "headline": "A goat on the ferry", "author": "Somebody Else"},
            {
                "@type": ["Article", "OpinionNewsArticle"],
                "headline": TITLE,
                "author": {"@type": "Person", "name": "Ana Quist"},
                "publisher": {"@id": "#paper"},
            },
        ]
    }
    told = read(page(head=f'<script type="application/ld+json">[{json.dumps(graph)}]</script>'))
    assert (told.outlet, told.authors, told.genre) == ("Quayside Post", ("Ana Quist",), "opinion")


@pytest.mark.parametrize(
    "script",
    [
        '<!-- {"@type": "NewsArticle", "articleSection": "Harbour", "keywords": ["a", "b",],} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "articleSection": "Harbour"};\n//]]>',
        '{"@type": "NewsArticle", "headline": "Port "Ellis" closes", "articleSection": "Harbour"',
        '{"@type": "NewsArticle",\n"description": "two\nlines", "articleSection": "Harbour"}',
    ],
)
def test_broken_json_tells_what_it_can(script: str) -> None:
    assert read(page(head=f'<script type="application/ld+json">{script}</script>')).section == "Harbour"


def test_what_meta_tags_tell() -> None:
    told = read(
        page(
            head=meta("og:title", f"{TITLE} | Quayside Post")
            + meta("og:site_name", "Quayside Post")
            + meta("author", "By Ana Quist and Tom Hale")
            + meta("article:section", "Analysis")
            + '<link rel="canonical" href="https://post.example/harbour/quay">',
            attributes="",
        )
        .replace("<h1>", "<h3>")
        .replace("</h1>", "</h3>"),
        url="https://post.example/amp/1",
    )
    assert (told.title, told.outlet, told.outlet_basis) == (TITLE, "Quayside Post", "Open Graph site name")
    assert told.authors == ("Ana Quist", "Tom Hale")
    assert (told.genre, told.language, told.url) == ("analysis", None, "https://post.example/harbour/quay")


@pytest.mark.parametrize("name", ["https://post.example/staff/ana", "Quayside Post", "@anaquist"])
def test_an_address_or_the_paper_itself_is_no_author(name: str) -> None:
    assert read(page(head=meta("og:site_name", "Quayside Post") + meta("article:author", name))).authors == ()


@pytest.mark.parametrize(
    ("kind", "genre"),
    [
        ("AnalysisNewsArticle", "analysis"),
        ("LiveBlogPosting", "live"),
        ("ReviewNewsArticle", "opinion"),
        ("NewsArticle", None),
    ],
)
def test_genres_by_type(kind: str, genre: str | None) -> None:
    assert read(page(head=schema(type=kind))).genre == genre


def test_genre_by_a_folder_of_the_address() -> None:
    assert read(page(), url="https://post.example/opinion/quay.html").genre == "opinion"
    assert read(page(), url="https://post.example/harbour/opinion").genre is None


KOREAN = (
    "항만 위원회는 목요일에 동쪽 부두를 이 년 동안 닫기로 결정했다고 시장이 밝혔다. "
    "어선들은 겨울이 오기 전에 안쪽 부두로 옮겨질 예정이며, 냉동 창고의 주인들은 아무도 묻지 않았다고 말했다. "
    "수리에는 구백만 크라운이 들 것으로 보인다. 기술자들은 그 부두가 폭풍을 더 견딜 수 있다고 말했다."
)
RUSSIAN = (
    "Совет порта решил в четверг закрыть восточный причал на два года, сообщил мэр города после проверки опор. "
    "Рыбацкие лодки переведут во внутреннюю гавань, где до зимы должны построить тридцать новых мест для стоянки. "
    "Владельцы холодильного склада заявили, что их никто не спрашивал, и что они пойдут в суд."
)
CHINESE = (
    "港口委员会星期四决定将东码头关闭两年，市长说，工程师在检查中发现四十根桩中有十一根出现裂缝。"
    "渔船将在冬天之前转移到内港，那里将建造三十个泊位。"
    "冷库的业主告诉委员会，没有人问过他们，他们将诉诸法庭。"
    "工程师的发言人说，码头也许还能经受一次风暴，但谁也不应该指望它。"
)


@pytest.mark.parametrize("declared", [True, False], ids=["declared", "not declared"])
@pytest.mark.parametrize(
    ("encoding", "words"),
    [
        ("utf-8", KOREAN),
        ("utf-16", RUSSIAN),
        ("utf-16-le", PARAGRAPHS[0]),
        ("euc-kr", KOREAN),
        ("gb18030", CHINESE),
        ("koi8-r", RUSSIAN),
        ("windows-1251", RUSSIAN),
        ("windows-1252", PARAGRAPHS[0] + " “Ça suffit”, dit-elle – à Orléans, où l’été s’achève déjà."),
    ],
)
def test_encodings(encoding: str, words: str, declared: bool) -> None:
    head = f'<meta charset="{encoding}">' if declared else ""
    data = page(head=head, paragraphs=(words, words[::-1]), title="1", attributes="").encode(encoding)
    assert words in read(data).text
    assert is_page(Intake(path="a", data=data))


def test_the_carrier_declares_an_encoding_and_lies() -> None:
    assert RUSSIAN in read(page(paragraphs=(RUSSIAN,)).encode("koi8-r"), charset="koi8-r").text
    assert RUSSIAN in read(page(paragraphs=(RUSSIAN,)), charset="iso-8859-1").text
    assert RUSSIAN in read(page(paragraphs=(RUSSIAN,)), charset="rot13").text


def test_a_template_in_english_around_other_letters_tells_no_language() -> None:
    assert read(page(paragraphs=(RUSSIAN,), title="Совет закрыл причал")).language is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (page(paragraphs=("Please log in to read this article.",)), "is a page that asks to log in or to subscribe"),
        (
            page(paragraphs=("Welcome.",), below='<form>Name <input type="password"></form>'),
            "is a page that asks to log in or to subscribe",
        ),
        (page(paragraphs=("Closed.",)), "is a web page with hardly any text: "),
        ("<html></html>", "is a web page with "),
        ("<!-- -->", "is a web page with "),
        ("\x00", "is empty"),
    ],
)
def test_what_is_no_report_is_refused_in_one_line(text: str, reason: str) -> None:
    with pytest.raises(UnreadableError, match=f"^{reason}[^\n]*$"):
        read(text)


def test_a_form_to_log_in_beside_a_report_is_no_wall() -> None:
    assert PARAGRAPHS[0] in read(page(above='<form>Log in <input type="password"></form>')).text


TEXT = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


@pytest.mark.parametrize(
    "data",
    [
        "<div>" * 100_000 + TEXT + "</div>" * 100_000,
        "<b>" * 100_000 + TEXT,
        f'<div class="{"a " * 1_000_000}">{TEXT}</div>',
        "<html><body>" + "<" * 500_000,
        "<html><body>" + '<a b="' * 100_000,
        "<html><body>" + TEXT * 10_000,
        "<html><body><p>" + "<span>a</span>" * 100_000,
        '<html><script type="application/ld+json">' + "[" * 500_000 + "</script>",
        '<html><script type="application/ld+json">' + '{"a":' * 100_000 + "</script>",
        '<html><script type="application/ld+json">' + " " * 500_000 + "x</script>",
        '<html><meta property="article:published_time" content="' + "9" * 500_000 + '">' + TEXT,
        "<html><h1>" + "2023 " * 100_000 + "</h1>" + "1 May " * 50_000,
        "<html><body><h1>a</h1>" + "<i>1.1.2023 " * 20_000,
    ],
    ids=range(13),
)
def test_hostile_markup_ends_soon(data: str) -> None:
    began = time.perf_counter()
    assert "\n" not in refused(data)
    assert time.perf_counter() - began < 10


_PIECES = st.sampled_from(
    [
        "<html>", "<head>", "<title>", "</title>", "<h1>", "</h1>", "<p>", "</p>", "<time datetime='2023-09-07'>",
        "<script type='application/ld+json'>", "</script>", '{"@type": "NewsArticle", "author": [', "]}", "<!--", "-->",
        "<meta property='og:title' content='", "'>", "<table><tr>", "<ul><li>", "<a href='/'>", "&#0;", "&#8;",
        "<![CDATA[",
        PARAGRAPHS[0], "7 September 2023", "\x00", "\ud800", "<svg><title>", "<?xml version='1.0' encoding='utf-16'?>",
        "<base href='http://[' />", "<noscript>", "<template>", "<input type=password>",
    ]
)  # fmt: skip


@settings(max_examples=150, deadline=5000, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=300) | st.lists(_PIECES | st.text(max_size=8), max_size=40).map("".join))
def test_anything_gives_a_text_or_a_reason(data: bytes | str) -> None:
    made = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    assert "\n" not in refused(made)
