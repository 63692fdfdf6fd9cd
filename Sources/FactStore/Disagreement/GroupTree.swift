import FactText

/// The tree of what can be counted: every class of persons lies below `people`; `things` stands alone.
///
/// Classes of persons may cross (a woman may be a soldier), so no class lies below another class: only
/// `people` is sure to hold them all.
extension Group {
    /// The group that surely holds this one, or `nil` at a root.
    var parent: Group? {
        switch self {
        case .people, .things: nil
        default: .people
        }
    }

    /// Whether this group lies below `other`, or is it.
    func isWithin(_ other: Group) -> Bool { self == other || parent == other }

    /// Whether a figure of this group may be held against a figure of `other`.
    func isComparable(with other: Group) -> Bool { isWithin(other) || other.isWithin(self) }
}
