"""Generated news for measuring: happenings of several kinds, each told by some of many outlets, over years.

The shape is that of a conflict archive, where linking has most to do: the same places again and again, happenings on
neighbouring days, many outlets for the large ones and one for most, wire stories that others print whole or cut,
officials and monitors who disagree, and a sentence of background in every third article. The same seed gives the same
news on every machine."""

import datetime
import random

OUTLETS = [f"{name} {kind}" for kind in ("Herald", "Times", "Gazette", "Post") for name in (
    "Northern", "Southern", "Harbour", "Capital", "Evening", "Morning", "National", "Border", "River", "City",
    "Island", "Valley", "Central", "Free", "Daily")]
COUNTRIES = ["Syria", "Iraq", "Yemen", "Ukraine", "Sudan", "Armenia", "Nigeria", "Colombia", "Pakistan", "Turkey"]
KINDS = [
    ("Air strikes on {place}", "air strikes", "killed", "wounded"),
    ("A car bomb in {place}", "car bomb", "killed", "wounded"),
    ("Shelling of {place}", "shelling", "killed", "wounded"),
    ("Fighting for {place}", "fighting", "killed", "wounded"),
    ("An earthquake near {place}", "earthquake", "killed", "injured"),
    ("Floods in {place}", "floods", "killed", "injured"),
    ("A train crash near {place}", "crash", "killed", "injured"),
    ("Protests in {place}", "protests", "killed", "injured"),
]
SIGHTS = ["a night without sleep", "streets full of glass", "cars turned over", "a smell of smoke", "dust on every roof",
          "shops with broken doors", "people who called for help", "dogs that barked until morning"]
DEEDS = ["many left for relatives", "nobody slept", "carried water to the neighbours", "walked home along the railway",
         "searched for the keys of the school", "waited in the cold for news", "stayed behind with the old"]
WORDS = ["We heard it before we saw it", "I never want to see this again", "It was over in a moment", "Nobody came for hours",
         "We have nowhere else to go", "They told us to stay calm", "The whole street shook"]
NAMES = ["Omar Salim", "Anna Petrova", "Luis Ortega", "Mary Collins", "Hassan Aziz", "Ivan Koval", "Grace Adeyemi"]
TRADES = ["a baker", "a teacher", "a taxi driver", "a nurse", "a student", "a shopkeeper"]
SYLLABLES = ["bar", "dor", "kel", "mar", "tav", "rin", "sol", "gan", "hes", "lum", "nor", "pel", "var", "zam", "osk", "eth"]


def places(count, chance):
    names = set()
    while len(names) < count:
        names.add("".join(chance.sample(SYLLABLES, chance.choice((2, 3)))).capitalize())
    return sorted(names)


def speakers(country, chance):
    """Who gives figures about one country."""
    return ["the health ministry", f"the {country} government", "the Observatory for Human Rights", "rescue workers",
            "a military spokesman", "witnesses", "the Red Cross", f"police chief {chance.choice('ABCDEF')}nton Holm",
            "a hospital official", "the United Nations"]


def archive(claims, seed=5, huge=0):
    """About so many claims' worth of articles in the order of their days, as `factdb ingest -` reads them.

    With `huge`, about that many of the claims are on one earthquake, told for three weeks."""
    chance = random.Random(seed)
    # A larger archive is a longer one with more places: what one reader meets in a week stays the same.
    # Half of it is about one country, whose background stands in all of those articles.
    towns = [(town, COUNTRIES[0 if i % 2 else i // 2 % len(COUNTRIES)])
             for i, town in enumerate(places(max(40, claims // 250), chance))]
    first = datetime.date(2012, 1, 1)
    made, number, day = 0, 0, 0
    articles = []
    while made < claims - huge:
        for _ in range(chance.randint(2, 6)):
            told = happening(chance, towns, first + datetime.timedelta(days=day))
            for article, count in told:
                article["document"] = f"d{number}"
                articles.append(article)
                number, made = number + 1, made + count
        day += 1
    made = 0
    while made < huge:
        town, country = towns[0]
        date = first + datetime.timedelta(days=day + made * 21 // huge)
        toll = 200 + made * 3000 // huge
        article, count = report(chance, KINDS[4], town, country, first + datetime.timedelta(days=day), date, toll)
        article["document"] = f"d{number}"
        articles.append(article)
        number, made = number + 1, made + count
    return articles


def happening(chance, towns, day):
    kind, (town, country) = chance.choice(KINDS), chance.choice(towns)
    toll = int(2 + chance.paretovariate(1.1)) % 400
    reports = min(len(OUTLETS), int(chance.paretovariate(0.9)))
    told = []
    for _ in range(reports):
        if told and chance.random() < 0.3:
            article, count = chance.choice(told)
            told.append((dict(article, outlet=chance.choice(OUTLETS), text=cut(article["text"], chance)), count))
        else:
            late = day + datetime.timedelta(days=chance.choice((0, 0, 1, 1, 2)))
            told.append(report(chance, kind, town, country, day, late, toll + chance.randint(0, max(1, toll // 5))))
    return told


def cut(text, chance):
    """A wire story as others print it: without its end, or under two words of their own."""
    sentences = text.split("\n")
    return "\n".join(sentences[:-1] if chance.random() < 0.5 and len(sentences) > 3 else ["News in brief."] + sentences)


def report(chance, kind, town, country, day, published, toll):
    title, name, dead, hurt = kind
    who = speakers(country, chance)
    hurt_number = toll * 2 + chance.randint(0, 9)
    when = day.strftime("%A") if (published - day).days < 6 else f"on {day.day} {day.strftime('%B')}"
    about = chance.choice(["", "at least ", "more than ", "about "])
    lines = [
        f"{title.format(place=town)} {dead} {about}{toll} people on {when.removeprefix('on ')}, {chance.choice(who)} said.",
        f"Another {hurt_number} people were {hurt} in the {name} in {town}, {country}, according to {chance.choice(who)}.",
        f"{chance.choice(who).capitalize()} put the number of dead at {toll + chance.randint(-1, 3) if toll > 2 else 3}.",
        f"“We have taken {chance.randint(2, 40)} people to the hospital of {town},” said {chance.choice(who)}.",
        f"Residents of {town} spoke of {chance.choice(SIGHTS)} and of {chance.choice(SIGHTS)}, and {chance.choice(DEEDS)}.",
        f"“{chance.choice(WORDS)},” said {chance.choice(NAMES)}, {chance.choice(TRADES)}, who {chance.choice(DEEDS)}.",
    ]
    count = 4
    if chance.random() < 0.33:
        lines.append(f"More than {chance.choice((100, 250, 400))},000 people have been killed in the war in {country} since 2011.")
        count += 1
    if chance.random() < 0.2:
        lines[0] = f"{town.upper()} (Reuters) - " + lines[0]
    return {"outlet": chance.choice(OUTLETS), "published": published.isoformat(),
            "title": f"{title.format(place=town)} leave{'s' if title[0] == 'A' else ''} {toll} dead",
            "text": "\n".join(lines)}, count
