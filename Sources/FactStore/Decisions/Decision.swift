/// What a person decided about actors and events. Later decisions see what earlier ones made.
///
/// Actors are known by their keys, events by a claim in them: both outlive every linking, because keys are made
/// of names and a claim keeps its id when its text is read again.
enum Decision: Sendable, Hashable {
    /// The actors are one, under the last one's name.
    case mergeActors([String], into: String)
    /// These wordings of an actor are another actor.
    case splitActor(String, wordings: [String], name: String)
    case renameActor(String, name: String)
    case setActorKind(String, ActorKind)
    /// `nil`: it belongs to nobody.
    case setActorParty(String, String?)
    /// The events of these claims are one with the event of the last.
    case mergeEvents([Int64], into: Int64)
    /// These claims are an event of their own.
    case splitEvent([Int64], name: String?)
    /// The claim belongs to the event of another claim.
    case pinClaim(Int64, with: Int64)
    case renameEvent(Int64, name: String)
    case setEventKind(Int64, String)

    /// The name of the action in the journal.
    var action: String {
        switch self {
        case .mergeActors: "actor merge"
        case .splitActor: "actor split"
        case .renameActor: "actor rename"
        case .setActorKind: "actor kind"
        case .setActorParty: "actor party"
        case .mergeEvents: "event merge"
        case .splitEvent: "event split"
        case .pinClaim: "event pin"
        case .renameEvent: "event rename"
        case .setEventKind: "event kind"
        }
    }

    /// Keys or names of the actors that the decision speaks of, as they were written down.
    var actors: [String] {
        switch self {
        case .mergeActors(let keys, let into): keys + [into]
        case .splitActor(let key, _, let name): [key, name]
        case .setActorParty(let key, let party): [key] + (party.map { [$0] } ?? [])
        case .renameActor(let key, _), .setActorKind(let key, _): [key]
        default: []
        }
    }

    /// Claims that the decision speaks of.
    var claims: [Int64] {
        switch self {
        case .mergeEvents(let claims, let into): claims + [into]
        case .splitEvent(let claims, _): claims
        case .pinClaim(let claim, let other): [claim, other]
        case .renameEvent(let claim, _), .setEventKind(let claim, _): [claim]
        default: []
        }
    }
}
