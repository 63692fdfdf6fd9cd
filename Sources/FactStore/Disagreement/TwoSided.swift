import FactText

/// The groups whose figures are told for two sides or more: the losses of the two armies of one battle.
///
/// A figure that does not say whose losses it counts is then neither's, and is held against no side's.
struct TwoSided: Sendable, Hashable {
    private let groups: Set<Group>

    /// Looks at the positions on one event and measure.
    init(_ positions: [Position]) {
        var sides: [Group: Set<String>] = [:]
        for position in positions where position.group == .combatants || position.group == .things {
            if let side = position.side { sides[position.group, default: []].insert(side) }
        }
        groups = Set(sides.filter { $0.value.count > 1 }.keys)
    }

    /// Whether one of the two names its side and the other does not, where that matters.
    func isUnclear(_ a: Position, _ b: Position) -> Bool {
        (a.side == nil) != (b.side == nil) && groups.contains(a.group) && a.group == b.group
    }
}
