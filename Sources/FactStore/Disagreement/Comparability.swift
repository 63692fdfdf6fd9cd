import FactText

/// Whether two positions may be held against one another, and what separates them beside the figure.
///
/// Comparable are two claims about one event and measure, of one group or with `people` on one side, whose
/// sides do not conflict. A part is never held against its whole, and a figure that is only possible is no
/// rival to anything: it is shown as a position.
enum Comparability {
    /// Measures that classify nothing: their claims are comparable only when the text counts the same thing.
    private static let open: Set<Measure> = [.count, .share, .amount, .duration]

    /// Whether two positions of one event are comparable.
    static func holds(_ a: Position, _ b: Position) -> Bool {
        guard a.event == b.event, a.stated.measure == b.stated.measure else { return false }
        guard a.group.isComparable(with: b.group) else { return false }
        guard sidesAgree(a, b) else { return false }
        // Divers at a wreck are not those who were aboard.
        guard a.stated.measure != .present || a.areHelpers == b.areHelpers else { return false }
        guard a.modality != .possible, b.modality != .possible else { return false }
        guard isDeniedWithClaimant(a) != false, isDeniedWithClaimant(b) != false else { return false }
        guard !isPartAgainstWhole(a, b), !isPartAgainstWhole(b, a) else { return false }
        if a.group == .things || open.contains(a.stated.measure) {
            guard a.thing.matches(b.thing) else { return false }
        }
        if open.contains(a.stated.measure) {
            // "three times" and "three villages" meet in a bare number only.
            guard !a.thing.kinds.isEmpty, a.thing == b.thing else { return false }
            guard a.dates.map({ $0 == b.dates }) == true || sharesTopic(a.topic, b.topic) else { return false }
        }
        if a.article == b.article {
            // One article's own words sum up what it quotes; only two of its sources can differ.
            guard let x = a.actor, let y = b.actor, x != y else { return false }
            // In one article the figure of a class stands beside the total as a part of it, marked or not.
            guard a.group == b.group else { return false }
        }
        return true
    }

    /// Whether both may count one side: no two names, and where a name is missing not soldiers against rebels.
    private static func sidesAgree(_ a: Position, _ b: Position) -> Bool {
        if let x = a.side, let y = b.side { return x == y }
        if let x = a.camp, let y = b.camp { return x == y }
        return true
    }

    /// `true` for a denied figure that somebody asserts, `false` for one that nobody does, `nil` if not denied.
    private static func isDeniedWithClaimant(_ position: Position) -> Bool? {
        position.modality == .denied ? position.actor != nil : nil
    }

    /// Whether the two count as rivals: both asserted.
    static func areRivals(_ a: Position, _ b: Position) -> Bool {
        a.modality == .asserted && b.modality == .asserted
    }

    /// What separates two comparable positions beside their figures.
    static func reasons(_ a: Position, _ b: Position) -> [PairReason] {
        var reasons: [PairReason] = []
        if a.group != b.group { reasons.append(.scope) }
        let same = a.stated.figure.bounds == b.stated.figure.bounds
        if let x = a.actor, let y = b.actor, same != (x == y) { reasons.append(.attribution) }
        if a.modality == .denied || b.modality == .denied { reasons.append(.denied) }
        if a.origin == b.origin { reasons.append(.copy) }
        return reasons
    }

    /// Whether `part` is a part that `other` may already hold.
    ///
    /// A part of another group than its whole ("27 people, including two civilians") can be held against
    /// figures of its own group; a part of the same group ("21 civilians, 15 of them in the north") only
    /// against a part for the same place.
    private static func isPartAgainstWhole(_ part: Position, _ other: Position) -> Bool {
        guard part.whole != nil, let wholeGroup = part.wholeGroup else { return false }
        if part.article == other.article, part.whole == other.index { return true }
        if part.group != wholeGroup { return other.group != part.group }
        guard other.whole != nil, let x = part.place, let y = other.place else { return true }
        return x != y
    }

    /// Whether two sentences speak of one matter: they share a quarter of the shorter one's content words.
    private static func sharesTopic(_ a: [UInt64], _ b: [UInt64]) -> Bool {
        let shared = Set(a).intersection(b).count
        return shared >= 3 && shared * 4 >= min(a.count, b.count)
    }
}
