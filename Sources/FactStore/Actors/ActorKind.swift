/// What sort of speaker an actor is. Raw values are the store's and the public names.
public enum ActorKind: String, Sendable, Hashable, CaseIterable {
    case government
    case armedGroup = "armed_group"
    case official, monitor
    /// Rescue and medical services.
    case rescue
    case international, media, witness, person
    /// Nothing tells.
    case unknown
}
