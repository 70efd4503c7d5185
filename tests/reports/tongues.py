"""News of one invented harbour, in many languages, and the encodings that can hold each."""

from __future__ import annotations

__all__ = ["ENCODINGS", "NEWS", "encoded"]

import unicodedata

NEWS = {
    "en": "The harbour council said on Tuesday that “the ferry won’t sail again” before May. "
    "Crews were told of it by letter – none had been asked.",
    "fr": "Le conseil du port a déclaré mardi que le bac ne partirait plus avant l’été. "
    "Où iront les passagers ? Personne ne le sait, a répondu la mairie, qui espère être entendue à l’Assemblée.",
    "de": "Der Hafenrat erklärte am Dienstag, die Fähre werde vor dem Frühjahr nicht mehr auslaufen. "
    "„Für die Mannschaft ist das größte Übel die Ungewissheit“, sagte der Kapitän.",
    "es": "El consejo del puerto anunció el martes que el transbordador no volverá a zarpar hasta el año que viene. "
    "¿Qué harán los vecinos? «Según el alcalde, habrá autobuses», respondió una portavoz.",
    "pt": "O conselho do porto anunciou na terça-feira que a balsa não voltará a navegar antes do próximo verão. "
    "As tripulações souberam da decisão por carta; três famílias já pediram indenização.",
    "it": "Il consiglio del porto ha annunciato martedì che il traghetto non partirà più prima dell’estate. "
    "Perché? «È già troppo tardi per ripararlo», ha detto il capitano, che verrà sentito lunedì.",
    "sv": "Hamnrådet meddelade på tisdagen att färjan inte längre går före våren. "
    "Besättningen fick veta det per brev, och två män säger att de ännu inte har fått någon lön.",
    "da": "Havnerådet oplyste tirsdag, at færgen ikke sejler før foråret. "
    "Besætningen fik det at vide i et brev, og to mænd siger, at de ønsker en forklaring på, hvad der nu skal ske.",
    "fi": "Satamaneuvosto kertoi tiistaina, ettei lautta enää lähde ennen kevättä. "
    "Miehistö sai tiedon kirjeellä, eikä kukaan tiedä, mitä tämän jälkeen tehdään.",
    "is": "Hafnarráðið sagði á þriðjudag að ferjan myndi ekki sigla aftur fyrr en í vor. "
    "Áhöfnin fékk bréf um málið og enginn veit hvað verður gert næst.",
    "pl": "Rada portu ogłosiła we wtorek, że prom nie wypłynie przed wiosną. "
    "Załoga dowiedziała się o tym z listu, a dwóch marynarzy żąda odszkodowania; sąd zbada sprawę w przyszły piątek.",
    "cs": "Rada přístavu v úterý oznámila, že přívoz před jarem už nevypluje. "
    "Posádka se to dozvěděla z dopisu a dva námořníci žádají náhradu; soud má případ řešit příští týden.",
    "sk": "Rada prístavu v utorok oznámila, že trajekt pred jarou už nevypláva. "
    "Posádka sa to dozvedela z listu a dvaja námorníci žiadajú náhradu; súd má prípad riešiť budúci týždeň.",
    "hu": "A kikötői tanács kedden közölte, hogy a komp tavasz előtt nem indul újra. "
    "A legénység levélből értesült erről, két tengerész pedig kártérítést kér; az ügyről jövő pénteken dönt a bíróság, "
    "amely szűk körű meghallgatást tűzött ki.",
    "ro": "Consiliul portului a anunţat marţi că feribotul nu va mai pleca înainte de primăvară. "
    "Echipajul a aflat printr-o scrisoare, iar doi marinari cer despăgubiri; cazul va fi judecat săptămâna viitoare, "
    "în şedinţă publică.",
    "hr": "Lučko vijeće objavilo je u utorak da trajekt neće isploviti prije proljeća. "
    "Posada je to saznala iz pisma, a dvojica mornara traže odštetu; sud će o tome odlučiti sljedeći tjedan.",
    "sl": "Pristaniški svet je v torek sporočil, da trajekt pred pomladjo ne bo več odplul. "
    "Posadka je to izvedela iz pisma, dva mornarja pa zahtevata odškodnino; sodišče bo odločalo prihodnji teden.",
    "tr": "Liman kurulu salı günü feribotun ilkbahardan önce yeniden sefere çıkmayacağını açıkladı. "
    "Mürettebat bunu bir mektupla öğrendi; iki denizci tazminat istiyor ve dava önümüzdeki hafta görüşülecek.",
    "lt": "Uosto taryba antradienį pranešė, kad keltas iki pavasario nebeišplauks. "
    "Įgula apie tai sužinojo iš laiško, o du jūrininkai reikalauja žalos atlyginimo; teismas bylą nagrinės rudenį.",
    "lv": "Ostas padome otrdien paziņoja, ka prāmis līdz pavasarim vairs nebrauks. "
    "Apkalpe to uzzināja no vēstules, un divi jūrnieki prasa atlīdzību; tiesa lietu skatīs nākamnedēļ.",
    "et": "Sadamanõukogu teatas teisipäeval, et parvlaev enne kevadet enam ei sõida. "
    "Meeskond sai sellest teada kirjast ja kaks meremeest nõuavad hüvitist; kohus arutab asja järgmisel nädalal.",
    "vi": "Hội đồng cảng hôm thứ Ba cho biết chuyến phà sẽ không chạy lại trước mùa xuân. "
    "Thủy thủ đoàn biết tin qua một lá thư, và hai người đang đòi bồi thường; tòa án sẽ xét xử vào tuần tới.",
    "ru": "Совет порта сообщил во вторник, что паром не выйдет в море до весны. "
    "Экипаж узнал об этом из письма, а двое моряков требуют возмещения; суд рассмотрит дело на следующей неделе.",
    "uk": "Рада порту повідомила у вівторок, що пором не вийде в море до весни. "
    "Екіпаж дізнався про це з листа, а двоє моряків вимагають відшкодування; суд розгляне справу наступного тижня.",
    "be": "Савет порта паведаміў у аўторак, што паром не выйдзе ў мора да вясны. "
    "Экіпаж даведаўся пра гэта з ліста, а двое маракоў патрабуюць кампенсацыі.",
    "bg": "Съветът на пристанището съобщи във вторник, че фериботът няма да тръгне преди пролетта. "
    "Екипажът научил за това от писмо, а двама моряци искат обезщетение; съдът ще разгледа делото другата седмица.",
    "sr": "Лучко веће је у уторак саопштило да трајект неће испловити пре пролећа. "
    "Посада је за то сазнала из писма, а двојица морнара траже одштету; суд ће одлучити следеће недеље.",
    "el": "Το συμβούλιο του λιμανιού ανακοίνωσε την Τρίτη ότι το πλοίο δεν θα αποπλεύσει πριν από την άνοιξη. "
    "Το πλήρωμα το έμαθε με επιστολή και δύο ναύτες ζητούν αποζημίωση.",
    "he": "מועצת הנמל הודיעה ביום שלישי כי המעבורת לא תצא לים לפני האביב. "
    "הצוות שמע על כך במכתב, ושני מלחים דורשים פיצויים; בית המשפט ידון בעניין בשבוע הבא.",
    "ar": "أعلن مجلس الميناء يوم الثلاثاء أن العبارة لن تبحر قبل الربيع. "
    "وعلم الطاقم بالأمر من رسالة، ويطالب اثنان من البحارة بتعويض؛ وستنظر المحكمة في القضية الأسبوع المقبل.",
    "fa": "شورای بندر روز سه‌شنبه اعلام کرد که کشتی پیش از بهار دوباره حرکت نخواهد کرد. "
    "خدمه این خبر را از یک نامه گرفتند و دو ملوان خسارت می‌خواهند.",
    "th": "สภาท่าเรือแถลงเมื่อวันอังคารว่าเรือข้ามฟากจะไม่ออกเดินทางก่อนฤดูใบไม้ผลิ "
    "ลูกเรือทราบเรื่องจากจดหมาย และกะลาสีสองคนเรียกร้องค่าชดเชย",
    "ko": "항만위원회는 화요일 여객선이 봄 전에는 다시 운항하지 않을 것이라고 밝혔다. "
    "선원들은 편지로 이 소식을 들었으며 두 명은 보상을 요구하고 있다. 법원은 다음 주에 이 사건을 심리한다.",
    "zh": "港务委员会星期二表示，渡轮在春天之前不会再次启航。"
    "船员是从一封信中得知这一消息的，两名水手要求赔偿，法院将于下周审理此案。",
    "zh-Hant": "港務委員會星期二表示，渡輪在春天之前不會再次啟航。"
    "船員是從一封信中得知這個消息的，兩名水手要求賠償，法院將於下週審理此案。",
    "ja": "港湾評議会は火曜日、フェリーは春まで運航を再開しないと発表した。"
    "乗組員は手紙でこれを知らされ、二人の船員が補償を求めている。裁判所は来週この件を審理する。",
}
"""Two or three sentences a language, as short as news gets."""

ENCODINGS = {
    **dict.fromkeys(("en", "fr", "de", "es", "pt", "it", "sv", "da", "fi", "is"), ("cp1252",)),
    **dict.fromkeys(("pl", "cs", "sk", "hu", "ro", "hr", "sl"), ("cp1250", "iso8859_2")),
    "tr": ("cp1254",),
    **dict.fromkeys(("lt", "lv", "et"), ("cp1257",)),
    "vi": ("cp1258",),
    **dict.fromkeys(("ru", "bg"), ("cp1251", "koi8_r", "iso8859_5")),
    "uk": ("cp1251", "koi8_u", "iso8859_5"),
    **dict.fromkeys(("be", "sr"), ("cp1251", "iso8859_5")),
    "el": ("cp1253",),
    "he": ("cp1255",),
    **dict.fromkeys(("ar", "fa"), ("cp1256",)),
    "th": ("cp874",),
    "ko": ("cp949",),
    "zh": ("gb18030",),
    "zh-Hant": ("big5", "gb18030"),
    "ja": ("cp932", "euc_jp", "iso2022_jp"),
}
"""Beside UTF-8 and UTF-16, which hold them all."""


def encoded(language: str, encoding: str) -> tuple[str, bytes]:
    """The news of a language as an encoding can write it, and its bytes."""
    words = NEWS[language]
    if encoding == "cp1258":
        words = "".join(_with_tone_apart(char) for char in words)
    if encoding == "iso8859_2":
        words = words.translate({0x201E: '"', 0x201D: '"', 0x2019: "'"})
    if encoding == "cp1256":
        words = words.replace("ی", "ي") if language == "fa" else words
    return words, words.encode(encoding)


def _with_tone_apart(char: str) -> str:
    """``ầ`` as ``â`` and a grave accent: the encoding has tones as marks of their own."""
    try:
        char.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", char)
        return (
            unicodedata.normalize("NFC", parts.replace(parts[-1], "")) + parts[-1] if len(parts) == 2 else _two(parts)
        )
    return char


def _two(parts: str) -> str:
    """A letter with a shape and a tone; the tone, which may be the first mark, stands apart."""
    tone = next(mark for mark in parts[1:] if mark in "\u0300\u0301\u0303\u0309\u0323")
    return unicodedata.normalize("NFC", parts.replace(tone, "")) + tone
