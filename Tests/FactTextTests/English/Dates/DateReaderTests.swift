import Testing

@testable import FactText

struct DateReaderTests {
    /// The dates of every claim of a text published on Wednesday 4 March 2020: "text asOf start..end", with
    /// nothing for the publication date and for no date.
    private func dates(_ source: String) -> [String] {
        let document = Document(id: "t", text: source, published: PartialDate(iso: "2020-03-04"))
        return Extractor().extract(document).claims.filter { !$0.isOptional }.map { claim in
            let asOf = claim.asOf?.iso == "2020-03-04" ? "" : " as of \(claim.asOf?.iso ?? "nothing")"
            return "\(claim.text)\(asOf): \(claim.eventTime)"
        }
    }

    @Test(arguments: [
        ("A blast killed ten people in Orlund on Monday, police said.", ["ten people: 2020-03-02"]),
        ("Ten people died in Monday's fire in Orlund.", ["ten people: 2020-03-02"]),
        ("Ten people were killed when a bus overturned near Orlund on Monday.", ["Ten people: 2020-03-02"]),
        (
            "The storm killed 28 people in Orlund on Sunday and six in Tolbec yesterday.",
            ["28 people: 2020-03-01", "six: 2020-03-03"]
        ),
        ("Some 8,000 people have fled since Monday.", ["Some 8,000 people: 2020-03-02..2020-03-04"]),
        ("Fifty people have been rescued since a ferry sank on Sunday.", ["Fifty people: 2020-03-01..2020-03-04"]),
        ("In 1994 an avalanche killed 66 people.", ["66 people: 1994"]),
        ("In January a bombing blamed on the group killed 33 clerks.", ["33 clerks: 2020-01"]),
        ("A delegation of 30 soldiers is expected to arrive on Saturday.", ["30 soldiers: 2020-03-07"]),
    ])
    func `a date in the clause is the happening's`(source: String, expected: [String]) {
        #expect(dates(source).map { $0.lowercased() } == expected.map { $0.lowercased() })
    }

    @Test(arguments: [
        (
            "A quake killed ten people in Orlund on Sunday. The government's count on Tuesday was 40 dead.",
            ["ten people: 2020-03-01", "40 dead as of 2020-03-03: 2020-03-01"]
        ),
        (
            "A quake killed ten people in Orlund on Sunday.\n\nDoctors on Tuesday put the wounded at 64.",
            ["ten people: 2020-03-01", "64 as of 2020-03-03: 2020-03-01"]
        ),
        (
            "A storm crossed Orlund from Sunday night through to Monday, killing ten according to officials on Tuesday.",
            ["ten as of 2020-03-03: 2020-03-01..2020-03-02"]
        ),
        (
            "A quake killed ten people in Orlund on Sunday.\n\nBy Tuesday evening the toll had gone up to 40.",
            ["ten people: 2020-03-01", "40 as of 2020-03-03: 2020-03-01"]
        ),
        (
            "The army ended its operation near Orlund on Tuesday, saying it had killed 24 rebels.",
            ["24 rebels as of 2020-03-03: "]
        ),
    ])
    func `the day of a count is not the day of what it counts`(source: String, expected: [String]) {
        #expect(dates(source) == expected)
    }

    @Test(arguments: [
        (
            "In January a blast left nine soldiers dead, and in February three farmers were killed.",
            ["nine soldiers: 2020-01", "three farmers: 2020-02"]
        ),
        (
            "Monday's riot was the deadliest since one in Tolbec in May 2018, with officials reporting at the time 80 dead.",
            ["80 dead as of 2018-05: 2018-05"]
        ),
        (
            "A truce was signed on Saturday. Since then 20 soldiers have died in attacks.",
            ["20 soldiers: 2020-02-29..2020-03-04"]
        ),
        ("Sales dropped in 2018 after two children died of the syrup.", ["two children: 2018"]),
        ("More than 2,000 people die on such roads every year.", ["More than 2,000 people: "]),
        ("The 1973 mill collapsed on Monday, killing ten people.", ["ten people: 2020-03-02"]),
    ])
    func `a time dates the figure whose clause it opens, and no thing that it describes`(
        source: String, expected: [String]
    ) {
        #expect(dates(source) == expected)
    }

    @Test(arguments: [
        (
            "The ministry said on Monday that 72 militants had been killed.",
            ["72 militants as of 2020-03-02: "]
        ),
        (
            "The ministry said on Monday that 72 militants had been killed on 24 February.",
            ["72 militants as of 2020-03-02: 2020-02-24"]
        ),
        (
            "As of Tuesday evening, 138 people had been confirmed dead in the sinking.",
            ["138 people as of 2020-03-03: "]
        ),
        (
            "The death toll from the quake that struck Orlund on Friday rose to 56 from 34 a day earlier.",
            ["56: 2020-02-28", "34 as of 2020-03-03: 2020-02-28"]
        ),
        ("Forty people were hurt, the agency said on Tuesday.", ["forty people as of 2020-03-03: "]),
        (
            "The rebels called on Monday for a truce with forces who reported that 27 soldiers had been killed.",
            ["27 soldiers as of 2020-03-02: "]
        ),
        (
            "The agency, whose count had stood at 23 dead on Monday, said that 38 people had died.",
            ["23 dead as of 2020-03-02: ", "38 people: "]
        ),
        (
            "Police said on Tuesday that 132 people had been arrested, double the 74 announced on Monday.",
            ["132 people as of 2020-03-03: ", "74 as of 2020-03-02: "]
        ),
        (
            "The toll has risen to 23, the ministry said on Tuesday, up from nine a day earlier. It said that 11 "
                + "of the dead were children.",
            ["23 as of 2020-03-03: ", "nine as of 2020-03-02: ", "11 of the dead as of 2020-03-03: "]
        ),
    ])
    func `a date at a verb of saying is when it was said`(source: String, expected: [String]) {
        #expect(dates(source).map { $0.lowercased() } == expected.map { $0.lowercased() })
    }

    @Test(arguments: [
        (
            "ORLUND, March 3 (Agency) - A blast killed ten people in Orlund on Tuesday, police said.",
            ["ten people as of 2020-03-03: 2020-03-03"]
        ),
        (
            "A blast killed ten people in Orlund on Monday, police said that evening.",
            ["ten people as of 2020-03-02: 2020-03-02"]
        ),
        (
            "Divers reached the wreck on Tuesday, lifting the death toll to 38.", ["38 as of 2020-03-03: "]
        ),
    ])
    func `a text speaks from the day of its dateline, a report from the day named last`(
        source: String, expected: [String]
    ) {
        #expect(dates(source) == expected)
    }
}
