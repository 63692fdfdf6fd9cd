public import FactText

/// Which claims to list. Every part that is set must hold.
public struct ClaimFilter: Sendable, Hashable {
    /// Who asserts them: an actor's name or alias, in any case; members of a party count for the party.
    public var actor: String?
    /// Whose people or things they count.
    public var about: String?
    /// The event's name or id.
    public var event: String?
    /// What happened to what is counted.
    public var measure: Measure?
    /// Who publishes them, in any case.
    public var outlet: String?
    /// Figures stated or valid on this day or later.
    public var since: PartialDate?
    /// Figures stated or valid on this day or earlier.
    public var until: PartialDate?

    /// A filter from its parts; without any it takes every claim.
    public init(
        actor: String? = nil, about: String? = nil, event: String? = nil, measure: Measure? = nil,
        outlet: String? = nil, since: PartialDate? = nil, until: PartialDate? = nil
    ) {
        self.actor = actor
        self.about = about
        self.event = event
        self.measure = measure
        self.outlet = outlet
        self.since = since
        self.until = until
    }
}
