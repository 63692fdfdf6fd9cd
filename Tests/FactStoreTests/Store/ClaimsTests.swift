import FactText
import Testing

@testable import FactStore

@Suite struct ClaimsTests {
    let store: Store

    init() throws {
        store = try Store.inMemory()
        let one = "Baku said 192 soldiers died."
        try store.add(
            Sample.article(one, document: "a", outlet: "Pravda"),
            [Sample.claim("192 soldiers", in: one, 192, 192, side: "Azerbaijan", actor: "Baku", asOf: "2023-09-27")])
        let two = "At least 200 died, Élise said.\nIn 2016, 30 were missing."
        try store.add(
            Sample.article(two, document: "b", outlet: "The Herald", published: "2023-09-21"),
            [
                Sample.claim("At least 200", in: two, 200, nil, .atLeast, side: "Armenia", actor: "Élise"),
                Sample.claim("30", in: two, 30, 30, measure: .missing, asOf: "2016"),
            ])
        try store.connection.execute(
            """
            INSERT INTO actors VALUES (1, 'azerbaijan', 'Azerbaijan', 'government', NULL),
                (2, 'defence ministry', 'Defence ministry', 'official', 1);
            INSERT INTO actor_readings VALUES (1, 'Baku', 'baku', 'Baku', 'government', NULL, 'capital', 2, 'capital');
            INSERT INTO claim_speakers SELECT id, 1 FROM claims WHERE actor = 'Baku';
            INSERT INTO events VALUES
                (5, 'Offensive', 'Offensive', 'attack', 'Karabakh', '2023-09-19', '2023-09-20', 'place');
            INSERT INTO claim_events SELECT id, 5 FROM claims WHERE side IS NOT NULL;
            """)
    }

    @Test(arguments: [
        (ClaimFilter(), ["192 soldiers", "At least 200", "30"]),
        (ClaimFilter(actor: "baku"), ["192 soldiers"]),
        (ClaimFilter(actor: "Azerbaijan"), ["192 soldiers"]),
        (ClaimFilter(actor: "élise"), ["At least 200"]),
        (ClaimFilter(about: "armenia"), ["At least 200"]),
        (ClaimFilter(event: "offensive"), ["192 soldiers", "At least 200"]),
        (ClaimFilter(event: "5", measure: .missing), []),
        (ClaimFilter(measure: .missing), ["30"]),
        (ClaimFilter(outlet: "pravda"), ["192 soldiers"]),
        (ClaimFilter(since: PartialDate(year: 2023, month: 9, day: 22)), ["192 soldiers"]),
        (ClaimFilter(until: PartialDate(year: 2016, month: 1, day: 1)), ["30"]),
        (ClaimFilter(since: PartialDate(year: 2016, month: 12, day: 31), until: PartialDate(year: 2016)), ["30"]),
        (
            ClaimFilter(since: PartialDate(year: 2023, month: 9), until: PartialDate(year: 2023, month: 9)),
            ["192 soldiers", "At least 200"]
        ),
    ])
    func `a filter takes what fits all its parts`(filter: ClaimFilter, words: [String]) throws {
        #expect(try store.claims(filter).map(\.claim.text) == words)
    }

    @Test func `a linked claim tells its actor and event`() throws {
        let claim = try #require(try store.claims(ClaimFilter(actor: "Baku")).first)
        #expect(claim.actorID == 2 && claim.actorName == "Defence ministry")
        #expect(claim.eventID == 5 && claim.eventName == "Offensive" && claim.eventPlace == "Karabakh")
        #expect(claim.eventStart == Sample.day("2023-09-19") && claim.eventEnd == Sample.day("2023-09-20"))
    }

    @Test(arguments: [
        (ClaimFilter(actor: "Azerbajan"), "no claim has the actor “Azerbajan”", "Did you mean “Azerbaijan”?"),
        (ClaimFilter(actor: "ministry"), "no claim has the actor “ministry”", "Did you mean “Defence ministry”?"),
        (ClaimFilter(about: "Armenya"), "no claim has the side “Armenya”", "Did you mean “Armenia”?"),
        (ClaimFilter(outlet: "Herald"), "no claim has the outlet “Herald”", "Did you mean “The Herald”?"),
        (ClaimFilter(event: "Flood"), "no claim has the event “Flood”", "`factdb events` lists them."),
    ])
    func `a name that nothing has is an error with names like it`(filter: ClaimFilter, message: String, remedy: String)
    {
        let error = storeError { () throws(StoreError) in _ = try store.claims(filter) }
        #expect(error?.kind == .notFound)
        #expect(error?.message == message)
        #expect(error?.remedy == remedy)
    }

    @Test func `claims are shown with what is known of them`() throws {
        let id = try #require(try store.claims(ClaimFilter(actor: "Baku")).first?.id)
        let details = try store.show(claim: id)
        #expect(details.isCurrent && details.rulesVersion == "1" && details.path == "a.txt")
        #expect(details.extractedAt == "2023-09-20T09:00:00Z" && details.ingestedAt == "2023-09-20T09:00:00Z")
        #expect(details.sha256 == SHA256.hex(of: "Baku said 192 soldiers died."))
        #expect(details.versionNumber == 1 && details.versionCount == 1)
        #expect(details.actorReason == "capital" && details.eventReason == "place" && details.origin == nil)
        #expect(
            storeError { () throws(StoreError) in _ = try store.show(claim: 99) }?.message == "there is no claim 99")
    }
}
