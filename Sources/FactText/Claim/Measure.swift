/// What happened to what was counted: the canonical predicate of a claim.
public enum Measure: String, Sendable, Hashable, CaseIterable {
    case killed, wounded
    /// Killed or wounded together, or "victims" where the text leaves it open.
    case casualties
    case missing, detained, displaced, evacuated, arrived, present
    case destroyed, captured, used
    /// Any other countable statement.
    case count
    /// A part of a whole; bounds are in percent.
    case share
    /// Money, in units of the currency named.
    case amount
    /// A span of time, in the unit counted.
    case duration

    /// Whether a later figure of this measure can only be equal or higher, by what the word means.
    public var onlyGrows: Bool {
        switch self {
        case .killed, .wounded, .casualties, .displaced, .evacuated, .arrived, .destroyed, .captured, .used,
            .detained:
            true
        case .missing, .present, .count, .share, .amount, .duration: false
        }
    }

    /// Whether two careful readers may differ on such a figure being a claim at all.
    public var isOptional: Bool {
        switch self {
        case .count, .share, .amount, .duration: true
        default: false
        }
    }

    /// What befalls persons, or what they do.
    var isOfPersons: Bool {
        switch self {
        case .killed, .wounded, .casualties, .missing, .detained, .displaced, .evacuated, .arrived, .present: true
        case .destroyed, .captured, .used, .count, .share, .amount, .duration: false
        }
    }
}

/// The canonical class of what is counted.
public enum Group: String, Sendable, Hashable, CaseIterable {
    /// No class told, or mixed: the root of all classes of persons.
    case people
    case civilians, combatants, children, women, men, police, peacekeepers, medics, journalists, officials
    case prisoners
    /// Anything that is not a person.
    case things
}

/// How firmly the text holds a claim.
public enum Modality: String, Sendable, Hashable, CaseIterable {
    case asserted
    /// The text says that somebody denies it.
    case denied
    /// "may", "could", "feared", "expected", "warned of".
    case possible
}
