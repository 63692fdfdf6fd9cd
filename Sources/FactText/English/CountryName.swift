/// A name of a country or territory in English: its own names, its people, its capital and its seats of government.
public struct CountryName: Sendable, Hashable {
    /// How a name stands for a country.
    public enum Kind: Sendable, Hashable {
        /// The country itself, by one of its names or as an adjective: Armenia, Armenian, Armenians.
        case country
        /// A city that lies in it and stands for its government: Yerevan.
        case capital
        /// A house or a quarter that stands for its government: the Kremlin, Whitehall.
        case seat
    }

    /// The name as English writes it.
    public let name: String
    /// How it stands for the country.
    public let kind: Kind
    /// The country by the name that claims give.
    public let country: String

    /// Every name of `countries.txt`, in the order of the list.
    public static let all: [CountryName] = {
        guard let list = EmbeddedText.files.first(where: { $0.name == "countries.txt" }) else {
            preconditionFailure("countries.txt is not among the word lists")
        }
        var names: [CountryName] = []
        LexiconReader.read(list.text, inflect: Inflection.forms) { section, entry in
            guard let entry, let country = entry.name else { return }
            let kind: Kind =
                section.attributes["is"] == "seat" ? .seat : section.classes.contains(.capital) ? .capital : .country
            names += entry.forms.map {
                CountryName(name: String(decoding: $0.text, as: UTF8.self), kind: kind, country: country)
            }
        }
        return names
    }()
}
