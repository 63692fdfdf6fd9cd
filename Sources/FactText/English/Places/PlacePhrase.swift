/// A place that a sentence names.
struct PlacePhrase {
    /// How the words tie the place to what happened.
    enum Relation {
        /// "in", "at", "near", "off": where it happened.
        case location
        /// "to", "into": where somebody went.
        case goal
        /// "from", "out of": where somebody left.
        case source
        /// "occupied Nenton", "entered Armenia".
        case object
        /// "the Sulawesi landslide", "a Karachi mill".
        case attribute
        /// "Beni: 14 dead".
        case label
    }

    /// How small a place the name is of.
    enum Scale: Int {
        case specific, region, country
    }

    /// The tokens of the name, as claims give it.
    var name: Range<Int>
    /// The tokens from the preposition to the end of the name.
    var tokens: Range<Int>
    var relation: Relation
    var scale: Scale
    /// The lexicon lists the name as a place.
    var isListed: Bool
    /// Says where a source is, or spoke: "security sources in Beirut said".
    var isOfSource = false
    /// Holds a smaller place that has no name: "a town in northern Syria".
    var holdsUnnamed = false
    /// Points back to a place named before: "in the city", "there".
    var isAnaphor = false
    /// Only describes a thing: "a Florida highway".
    var isDescribing = false
    /// A street or a building: what happened there says nothing of where the text goes on.
    var isSite = false
    /// Follows another place that lies in it: "in Idlib province" in "Khan Sheikhoun in Idlib province".
    var holdsNamed = false
}
