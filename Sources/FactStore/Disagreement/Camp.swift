/// On which side of a war the words put those counted, where no name says it: soldiers serve a state, rebels
/// fight one.
enum Camp: Sendable, Hashable {
    case regular, irregular

    /// The camp that a counted noun phrase names, or `nil`.
    init?(counted: String) {
        var found: Camp?
        for word in counted.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "'" }) {
            let camp: Camp? =
                Self.regulars.contains(String(word))
                ? .regular
                : Self.irregulars.contains(String(word)) ? .irregular : nil
            guard let camp else { continue }
            // "soldiers and rebels": both.
            if let found, found != camp { return nil }
            found = camp
        }
        guard let found else { return nil }
        self = found
    }

    private static let regulars: Set<String> = [
        "soldier", "soldiers", "serviceman", "servicemen", "serviceperson", "servicemember", "servicemembers",
        "trooper", "troopers", "conscript", "conscripts", "airman", "airmen", "sailor", "sailors", "marine", "marines",
        "guardsman", "guardsmen", "reservist", "reservists",
    ]
    private static let irregulars: Set<String> = [
        "rebel", "rebels", "insurgent", "insurgents", "guerrilla", "guerrillas", "guerilla", "guerillas", "militant",
        "militants", "terrorist", "terrorists", "jihadist", "jihadists", "militiaman", "militiamen", "gunman",
        "gunmen", "infiltrator", "infiltrators", "extremist", "extremists", "separatist", "separatists",
    ]
}
