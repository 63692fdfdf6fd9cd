import Testing

struct ScorerTests {
    @Test func `gold scored against itself is perfect`() {
        let gold = [claim(0, 9), claim(20, 29, low: 3, measure: "wounded", actor: "the police")]
        let score = Score(gold: gold, found: gold)
        for level in Level.allCases { #expect(score.f1(level) == 1) }
        for field in Field.allCases { #expect(score.accuracy(field) == 1) }
    }

    @Test func `a missed claim costs recall and an invented one precision`() {
        let score = Score(
            gold: [claim(0, 9), claim(20, 29)], found: [claim(0, 9), claim(40, 49), claim(60, 69)])
        let tally = score.levels[.figure]
        #expect(tally?.recall == 0.5)
        #expect(tally?.precision == 1.0 / 3)
        #expect(abs(score.f1(.figure) - 0.4) < 1e-12)
    }

    @Test func `each level adds what must agree`() {
        var wrongGroup = claim(0, 9)
        wrongGroup.group = "police"
        var wrongActor = claim(20, 29)
        wrongActor.actor = "a witness"
        var denied = claim(40, 49)
        denied.modality = "denied"
        let gold = [claim(0, 9), claim(20, 29), claim(40, 49), claim(60, 69)]
        let score = Score(gold: gold, found: [wrongGroup, wrongActor, denied, claim(60, 69)])
        #expect(score.levels[.figure]?.right == 4)
        #expect(score.levels[.claim]?.right == 3)
        #expect(score.levels[.sourced]?.right == 1)
        #expect(score.accuracy(.group) == 0.75)
        #expect(score.accuracy(.actor) == 0.75)
        #expect(score.accuracy(.modality) == 0.75)
    }

    @Test func `an optional row and what matches only it count neither way`() {
        var optional = claim(0, 9)
        optional.optional = true
        let score = Score(gold: [optional, claim(20, 29)], found: [claim(0, 9, low: 99), claim(20, 29)])
        #expect(score.f1(.figure) == 1)
        #expect(score.levels[.figure]?.found == 1)
        #expect(score.levels[.figure]?.gold == 1)
    }

    @Test func `an unmatched claim of an optional kind is no invention`() {
        let found = [claim(0, 9), claim(40, 49, measure: "share"), claim(60, 69, measure: "killed")]
        #expect(Score(gold: [claim(0, 9)], found: found).levels[.figure]?.found == 2)
    }

    @Test func `the better of two overlapping claims takes the match`() {
        let found = [claim(0, 9, low: 99), claim(5, 9)]
        let score = Score(gold: [claim(0, 9)], found: found)
        #expect(score.levels[.figure]?.right == 1)
        #expect(score.levels[.figure]?.found == 2)
    }

    @Test func `claims of other documents never match`() {
        var elsewhere = claim(0, 9)
        elsewhere.document = "other"
        #expect(Score(gold: [claim(0, 9)], found: [elsewhere]).f1(.figure) == 0)
    }

    @Test(arguments: [
        (nil, nil, true), (nil, "police", false), ("", nil, true),
        ("the Russian foreign ministry", "foreign ministry", true),
        ("Syria's state media", "state media of Syria", true),
        ("Baku", "Yerevan", false), ("the", "The", true), ("the", "an", false),
        ("health minister Ali Haydar", "health official Omar", false),
        ("Élysée", "ÉLYSÉE", true), ("spokesman Lee", "minister Lee", false),
        ("army spokesman Ilya Lee", "spokesman Ilya Lee Park", true),
    ])
    func `actors are the same when one holds the other or half is shared`(
        _ gold: String?, _ found: String?, _ same: Bool
    ) {
        #expect(sameActor(gold, found) == same)
        #expect(sameActor(found, gold) == same)
    }

    private func claim(
        _ start: Int, _ end: Int, low: Double = 27, measure: String = "killed", actor: String? = nil
    ) -> ScoredClaim {
        ScoredClaim(
            document: "d1", start: start, end: end, text: "27 people", low: low, high: low,
            qualifier: "exactly",
            measure: measure, group: "people", side: nil, actor: actor, modality: "asserted",
            asOf: "2023-09-20", eventStart: nil, eventEnd: nil, place: nil, optional: nil)
    }
}
