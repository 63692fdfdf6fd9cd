import FactText

/// What a claim that came without a text tells of the happening behind it: its own words, its fields, and the
/// headline.
struct Note {
    /// Index of the claim in the article.
    var claim: Int
    /// What a person called the happening.
    var name: String?
    /// The claim as the reader of sentences would see it, with the headline or the counted words as its sentence.
    var sight: ClaimSight
    /// When, or where in time to look.
    var window: Window
    /// The first number of the figure.
    var number: Double
    /// Whether the figure stands in the headline, or is the first.
    var isHeadline: Bool
    /// Who says it, of which day and about whom: one speaker has one figure for one thing.
    var statement: Statement?

    /// All that two figures share which count the same thing in the same mouth.
    struct Statement: Hashable {
        var measure: Measure
        var group: Group
        var side: String?
        var voice: Voice
        var asOf: Int
        var window: Window

        enum Voice: Hashable {
            case outlet
            case actor(String)
            case anyone
        }

        /// The same, whoever says it.
        var byAnyone: Statement { with(.anyone) }
        /// The same in the outlet's own voice.
        var byOutlet: Statement { with(.outlet) }

        private func with(_ voice: Voice) -> Statement {
            var other = self
            other.voice = voice
            return other
        }
    }

    /// Reads a claim by what is noted.
    init(_ index: Int, of article: LinkArticle, title: Passage?, lead: Lead, published: Int) {
        let claim = article.claims[index]
        self.claim = index
        name = article.names[index]
        let isInTitle = Self.stands(claim, in: article.title)
        isHeadline = isInTitle || index == 0
        if isInTitle, let title {
            sight = ClaimSight(claim, title, NamedWords(title), lead, published)
        } else {
            var words = claim
            words.span = 0..<max(1, claim.text.unicodeScalars.count)
            // Destroyed car bombs are things; bombs that were used tell of a bombing.
            let tells = claim.group != .things || claim.measure == .used
            let passage = tells ? Passage(claim.text + " " + claim.counted) : nil
            sight = ClaimSight(words, passage?.words.isEmpty == false ? passage : nil, nil, lead, published)
        }
        (sight.sentence, sight.isApart, sight.isIntroduced) = (nil, false, false)
        (sight.isPlaceNamed, sight.isAnterior) = (true, false)
        let dated = Window(dating: claim)
        // That people were arrested is what the measure says already.
        if claim.measure == .detained, sight.kind == .arrest { (sight.kind, sight.kindWords) = (nil, nil) }
        if sight.kind == nil { sight.kind = Self.kind(of: claim, dated, sight, lead) }
        if sight.kind == .war, dated == nil { sight.isBackground = true }
        if sight.isBackground, sight.kind == nil { sight.kind = .war }
        window = sight.bestWindow(published)
        number = claim.figure.nominal(of: claim.measure).low
        if claim.modality == .asserted, claim.subsetOf == nil, !claim.isOptional {
            statement = Statement(
                measure: claim.measure, group: claim.group, side: claim.side,
                voice: claim.actor.map { .actor($0) } ?? .outlet,
                asOf: sight.asOf ?? published, window: window)
        }
    }

    /// Whether the figure is a piece of the headline, which a text begins with.
    private static func stands(_ claim: Claim, in title: String?) -> Bool {
        guard let title, !claim.text.isEmpty else { return false }
        let scalars = Array(title.unicodeScalars)
        guard claim.span.upperBound <= scalars.count else { return false }
        return scalars[claim.span].elementsEqual(claim.text.unicodeScalars)
    }

    /// A toll of this size for a whole country, which nobody dates, is that of its war.
    private static let leastOfWar = 10_000.0

    /// What the measure says where no word does.
    private static func kind(of claim: Claim, _ dated: Window?, _ sight: ClaimSight, _ lead: Lead) -> Kind? {
        if claim.measure == .detained, let told = lead.kinds.first(where: \.endsInArrests) { return told }
        guard dated == nil else { return nil }
        // People flee for weeks; who was killed, was killed on a day of what the headline tells.
        switch claim.measure {
        case .displaced, .arrived: return .exodus
        case .killed, .wounded, .casualties, .missing:
            let isOfCountry = sight.profile.places.isEmpty && !sight.profile.countries.isEmpty
            if isOfCountry, claim.figure.nominal(of: claim.measure).low >= leastOfWar, lead.kind?.isNatural != true {
                return .war
            }
            return lead.kind.flatMap { $0.isMomentary && $0.harms ? $0 : nil }
        default: return nil
        }
    }

    /// Whether it has no day of its own by its nature: what is paid and counted, and who is arrested afterwards.
    var isUndatedByNature: Bool { sight.measure.isOptional || sight.measure == .detained }
}
