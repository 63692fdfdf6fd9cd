import FactText
import Testing

@testable import FactStore

@Suite struct ComparabilityTests {
    /// One change to the second of two positions that are comparable, and whether they still are.
    struct Row: Sendable, CustomStringConvertible {
        var description: String
        var isComparable: Bool
        var first: @Sendable (inout Position) -> Void = { _ in }
        var change: @Sendable (inout Position) -> Void
    }

    static let rows: [Row] = [
        Row(description: "nothing", isComparable: true) { _ in },
        Row(description: "another event", isComparable: false) { $0.event = "other" },
        Row(description: "another measure", isComparable: false) { $0.stated.measure = .wounded },
        Row(description: "civilians against people", isComparable: true) { $0.group = .civilians },
        Row(description: "civilians against combatants", isComparable: false, first: { $0.group = .combatants }) {
            $0.group = .civilians
        },
        Row(description: "things against people", isComparable: false) { $0.group = .things },
        Row(description: "one side named", isComparable: true) { $0.side = "Armenia" },
        Row(description: "two sides named", isComparable: false, first: { $0.side = "Azerbaijan" }) {
            $0.side = "Armenia"
        },
        Row(
            description: "divers against those who were aboard", isComparable: false,
            first: { ($0.stated.measure, $0.areHelpers) = (.present, true) }
        ) { $0.stated.measure = .present },
        Row(
            description: "dead rescuers among the dead", isComparable: true,
            first: { $0.areHelpers = true }
        ) { _ in },
        Row(description: "soldiers against rebels", isComparable: false, first: { $0.camp = .regular }) {
            $0.camp = .irregular
        },
        Row(
            description: "soldiers against rebels of one side", isComparable: true,
            first: { ($0.camp, $0.side) = (.regular, "Armenia") }
        ) { ($0.camp, $0.side) = (.irregular, "Armenia") },
        Row(description: "only possible", isComparable: false) { $0.modality = .possible },
        Row(description: "denied, claimed by nobody", isComparable: false) { $0.modality = .denied },
        Row(description: "denied, claimed by somebody", isComparable: true) {
            $0.modality = .denied
            $0.actor = "The ministry"
        },
        Row(description: "a part of the other", isComparable: false) {
            $0.article = "a"
            $0.index = 1
            $0.whole = 0
            $0.wholeGroup = .people
            $0.actor = "B"
        },
        Row(description: "a class that is a part, against people", isComparable: false) {
            $0.group = .civilians
            $0.whole = 3
            $0.wholeGroup = .people
        },
        Row(
            description: "a class that is a part, against its class", isComparable: true,
            first: { $0.group = .civilians }
        ) {
            $0.group = .civilians
            $0.whole = 3
            $0.wholeGroup = .people
        },
        Row(description: "a part of its own class, against the class", isComparable: false) {
            $0.whole = 3
            $0.wholeGroup = .people
        },
        Row(description: "one article, one voice", isComparable: false) { $0.article = "a" },
        Row(description: "one article, two actors", isComparable: true, first: { $0.actor = "A" }) {
            $0.article = "a"
            $0.index = 1
            $0.actor = "B"
        },
        Row(description: "one article, two actors, a class and people", isComparable: false, first: { $0.actor = "A" })
        {
            $0.article = "a"
            $0.index = 1
            $0.actor = "B"
            $0.group = .combatants
        },
        Row(description: "one article, one actor twice", isComparable: false, first: { $0.actor = "A" }) {
            $0.article = "a"
            $0.index = 1
            $0.actor = "A"
        },
        Row(description: "another kind of thing", isComparable: false, first: things("20 drones")) {
            things("30 artillery units")(&$0)
        },
        Row(description: "another word for the thing", isComparable: true, first: things("13 raids")) {
            things("more than a dozen airstrikes")(&$0)
        },
        Row(
            description: "a count of something on another matter", isComparable: false,
            first: counted("villages", [1, 2, 3])
        ) {
            counted("villages", [4, 5, 6])(&$0)
        },
        Row(
            description: "a count of the same on one matter", isComparable: true, first: counted("villages", [1, 2, 3])
        ) {
            counted("villages", [1, 2, 3, 7])(&$0)
        },
    ]

    static func things(_ counted: String) -> @Sendable (inout Position) -> Void {
        {
            $0.group = .things
            $0.stated.measure = .destroyed
            $0.thing = Thing(counted: counted)
        }
    }

    static func counted(_ noun: String, _ topic: [UInt64]) -> @Sendable (inout Position) -> Void {
        {
            $0.group = .things
            $0.stated.measure = .count
            $0.thing = Thing(counted: noun)
            $0.topic = topic
        }
    }

    @Test(arguments: rows)
    func `two claims are comparable or not`(row: Row) {
        var a = Position.sample(article: "a", number: 27)
        var b = Position.sample(article: "b", number: 32)
        row.first(&a)
        row.first(&b)
        b = Position.sample(article: "b", number: 32)
        row.change(&b)
        #expect(Comparability.holds(a, b) == row.isComparable)
        #expect(Comparability.holds(b, a) == row.isComparable)
    }

    @Test func `reasons tell what else separates two figures`() {
        let a = Position.sample(article: "a", number: 27, actor: "A")
        func reasons(_ change: (inout Position) -> Void) -> [PairReason] {
            var b = Position.sample(article: "b", number: 32, actor: "B")
            change(&b)
            return Comparability.reasons(a, b)
        }
        #expect(reasons { _ in } == [])
        #expect(reasons { $0.group = .civilians } == [.scope])
        #expect(reasons { $0.actor = "A" } == [.attribution])
        #expect(reasons { $0.stated.figure = a.stated.figure } == [.attribution])
        #expect(
            reasons {
                $0.stated.figure = a.stated.figure
                $0.actor = "A"
            } == [])
        #expect(reasons { $0.modality = .denied } == [.denied])
        #expect(reasons { $0.origin = a.origin } == [.copy])
    }
}

extension Position {
    /// An asserted figure of killed people.
    static func sample(
        article: String, index: Int = 0, number: Double, qualifier: Qualifier = .exactly, actor: String? = nil,
        asOf: String = "2023-09-19"
    ) -> Position {
        Position(
            article: article, index: index, outlet: "Outlet \(article)", actor: actor, origin: "origin \(article)",
            event: "battle",
            stated: StatedFigure(
                figure: Figure(number, qualifier), measure: .killed, asOf: PartialDate(iso: asOf)),
            group: .people, modality: .asserted, thing: .unnamed, topic: [])
    }
}
