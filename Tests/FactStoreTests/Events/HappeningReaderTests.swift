import FactText
import Testing

@testable import FactStore

/// Classes of news that linking must read right, in mini-articles of our own.
@Suite struct HappeningReaderTests {
    struct News: Sendable, CustomStringConvertible {
        var description: String
        var articles: [LinkArticle]
        var events: [[String]]
    }

    static let news = [
        News(
            description: "a toll's day is not the happening's, and one disaster over several days is one event",
            articles: [
                LinkArticle(
                    "a", "2019-03-12", "An earthquake shook Porvo on Tuesday, killing [nine people|killed|2019-03-12]."),
                LinkArticle(
                    "b", "2019-03-13",
                    "The toll from Tuesday's earthquake in Porvo rose to [19|killed|2019-03-13] on Wednesday."),
                LinkArticle(
                    "c", "2019-03-14",
                    """
                    The search ended on Thursday after the number killed in the earthquake that hit Porvo two days \
                    ago reached [31|killed|2019-03-14].
                    """),
            ],
            events: [["a: nine people", "b: 19", "c: 31"]]),
        News(
            description: "strikes on two villages on two days are two events, told together or alone",
            articles: [
                LinkArticle("a", "2018-02-05", "An air strike on Talma killed [11|killed|2018-02-05|Talma] on Monday."),
                LinkArticle(
                    "b", "2018-02-06",
                    """
                    An air strike on Benir killed [eight|killed|2018-02-06|Benir] on Tuesday.
                    The observers raised their figure for Monday's raid on Talma to [14|killed|2018-02-05|Talma].
                    """),
                LinkArticle(
                    "c", "2018-02-07",
                    """
                    Air strikes on two villages killed [22 people|killed|2018-02-05/2018-02-06|Saadan province] in \
                    Saadan province.
                    On Monday [13|killed|2018-02-05|Talma] died in a strike in Talma, and on Tuesday \
                    [nine|killed|2018-02-06|Benir] in a strike in Benir.
                    """),
            ],
            events: [["a: 11", "b: 14", "c: 13"], ["b: eight", "c: nine"], ["c: 22 people"]]),
        News(
            description: "a protest and a fire of one day in one city stay apart, arrests with the protest",
            articles: [
                LinkArticle(
                    "a", "2021-09-15",
                    """
                    Thousands marched through Porvo on Wednesday; police put the crowd at [15,000|present|2021-09-15].
                    The police said that they had arrested [74 people|detained|2021-09-15] by nightfall.
                    """),
                LinkArticle(
                    "b", "2021-09-16",
                    """
                    Protest arrests rise in Porvo; [three|killed|2021-09-15] die in factory fire.
                    Police said that they had arrested [132 people|detained|2021-09-15] at Wednesday's demonstration.
                    The opposition said that [300|detained|2021-09-15] were in custody.
                    """),
                LinkArticle(
                    "c", "2021-09-17",
                    """
                    A fire at a garment factory in Porvo killed [five workers|killed|2021-09-15] on Wednesday.
                    About [400 people|present] were in the hall, the director of operations said.
                    It broke out as [20,000 people|present|2021-09-15] protested near the station.
                    """),
            ],
            events: [
                ["a: 15,000", "a: 74 people", "b: 132 people", "b: 300", "c: 20,000 people"],
                ["b: three", "c: 400 people", "c: five workers"],
            ]),
        News(
            description: "an assault of an army on rebels is the offensive of others, by whatever means",
            articles: [
                LinkArticle(
                    "a", "2014-05-13",
                    """
                    Government troops pressed their assault on the rebel town of Porvo, begun on Friday.
                    A nurse said that [27 people|killed|2014-05-09/2014-05-13] had been killed by bombs.
                    """),
                LinkArticle(
                    "b", "2014-05-15",
                    "In the army's offensive on Porvo [41 people|killed|2014-05-09/2014-05-15] have died."),
            ],
            events: [["a: 27 people", "b: 41 people"]]),
        News(
            description: "names of bodies tell no kind, and what follows on a disaster is part of it",
            articles: [
                LinkArticle(
                    "a", "2016-12-09",
                    """
                    A ferry sank off Porvo on Sunday; [33|killed|2016-12-04] died.
                    The Conflict Observatory said that [four bodies|killed|2016-12-08|Bulum] washed up near Bulum.
                    In all, [113 people|evacuated|2016-12-08] were saved.
                    """)
            ],
            events: [["a: 113 people", "a: 33", "a: four bodies"]]),
        News(
            description: "a town's inhabitants are a population, those on board are not",
            articles: [
                LinkArticle(
                    "a", "2016-12-05",
                    """
                    A ferry sank off Porvo, a town of [80,000|present], on Sunday. It carried [1,168 people|present].
                    """)
            ],
            events: [["a: 1,168 people"], ["a: 80,000"]]),
        News(
            description: "what goes on for days beside it does not make a strike longer, nor what is merely counted",
            articles: [
                LinkArticle(
                    "a", "2016-07-19",
                    """
                    An air strike on Porvo killed [85 people|killed|2016-07-19] on Tuesday.
                    Jets flew [450 air strikes|used|2016-07-16/2016-07-19] in four days.
                    The families had camped there for [four days|duration].
                    """),
                LinkArticle(
                    "b", "2016-07-17", "An air strike on Porvo killed [six people|killed|2016-07-17] on Sunday."),
            ],
            events: [["a: 450 air strikes", "a: 85 people", "a: four days"], ["b: six people"]]),
    ]

    @Test(arguments: news)
    func `claims go to the happenings that readers would say`(news: News) {
        #expect(EventLinkerTests.events(news.articles) == news.events)
    }

    @Test func `a headline's figure is about what the text tells with it, whatever day the headline has`() {
        var article = LinkArticle(
            "a", "2023-09-21",
            """
            Porvo death toll passes [20|killed|2023-09-21] after an attack. Envoys met on Thursday.
            Officials said that fighting on Tuesday killed [20 people|killed|2023-09-19] in the town.
            """)
        #expect(EventLinkerTests.events([article]) == [["a: 20"], ["a: 20 people"]])
        for index in article.claims.indices { article.claims[index].figure = Figure(20, .exactly) }
        #expect(EventLinkerTests.events([article]) == [["a: 20", "a: 20 people"]])
    }
}
