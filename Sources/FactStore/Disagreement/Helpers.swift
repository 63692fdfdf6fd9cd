/// Those who come to a happening to help or to guard: their number is no number of those it happened to.
enum Helpers {
    /// Whether a counted noun phrase names them: "24 divers", "some 800 policemen".
    static func areCounted(in phrase: String) -> Bool {
        phrase.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }).contains { nouns.contains(String($0)) }
    }

    private static let nouns: Set<String> = [
        "rescuer", "rescuers", "diver", "divers", "firefighter", "firefighters", "fireman", "firemen", "paramedic",
        "paramedics", "medic", "medics", "doctor", "doctors", "nurse", "nurses", "surgeon", "surgeons", "volunteer",
        "volunteers", "lifeguard", "lifeguards", "coastguard", "coastguards", "engineer", "engineers", "sapper",
        "sappers", "investigator", "investigators", "inspector", "inspectors", "observer", "observers", "monitor",
        "monitors", "policeman", "policemen", "policewoman", "policewomen", "officer", "officers", "gendarme",
        "gendarmes", "peacekeeper", "peacekeepers", "responder", "responders", "searcher", "searchers", "crews",
        "reporter", "reporters", "journalist", "journalists",
    ]
}
