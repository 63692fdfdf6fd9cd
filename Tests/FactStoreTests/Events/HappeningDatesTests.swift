import FactText
import Testing

@testable import FactStore

@Suite struct HappeningDatesTests {
    /// Published on Friday, 15 March 2019.
    static let published = PartialDate(year: 2019, month: 3, day: 15)?.dayNumber ?? 0

    static let rows: [(String, Kind, String?)] = [
        ("The toll from Tuesday's earthquake rose to 23 on Wednesday.", Kind.earthquake, "2019-03-12"),
        ("A strong quake struck before dawn on Wednesday.", .earthquake, "2019-03-13"),
        ("They searched on Thursday after the earthquake that hit the valley two days ago.", .earthquake, "2019-03-13"),
        ("Police held 132 at the previous day's demonstration.", .protest, "2019-03-14"),
        ("The fire broke out yesterday.", .fire, "2019-03-14"),
        ("The dead of the earthquake rose to 37 on Tuesday.", .earthquake, nil),
        ("Rescuers dug on Wednesday for survivors of an earthquake.", .earthquake, nil),
        ("Monday's raid and Tuesday's raid hit two villages.", .attack, nil),
        ("The blast will be mourned until Sunday.", .blast, nil),
    ]

    @Test(arguments: rows)
    func `a day counts where it stands with the happening's word`(text: String, kind: Kind, day: String?) {
        let passage = Passage(text)
        let dates = HappeningDates(
            title: nil, passage: passage, names: NamedWords(passage), published: Self.published)
        #expect(dates.day(of: kind).map { PartialDate(dayNumber: $0.day).iso } == day)
    }
}
