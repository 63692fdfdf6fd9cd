import Testing

@testable import FactStore

@Suite struct ActorResolverTests {
    /// An article, a wording in it, and who that is: name, kind, party, and whether only this article tells.
    struct Row: Sendable, CustomStringConvertible {
        var wording: String
        var article = ""
        var name: String
        var kind: ActorKind
        var party: String?
        var isLocal = false
        var description: String { wording }
    }

    static let rows: [Row] = [
        // Countries, their capitals and seats, and those who speak for them.
        Row(wording: "Armenia", name: "Armenia", kind: .government),
        Row(wording: "The Armenian government", name: "Armenia", kind: .government),
        Row(wording: "Tokyo", name: "Japan", kind: .government),
        Row(wording: "the Kremlin", name: "Russia", kind: .government),
        Row(wording: "Downing Street", name: "United Kingdom", kind: .government),
        Row(wording: "the authorities in Chile", name: "Chile", kind: .government),
        Row(wording: "Peruvian officials", name: "Peru", kind: .government),
        // Ministries and services, in one spelling.
        Row(wording: "Chile's defense ministry", name: "Chile's defence ministry", kind: .government, party: "Chile"),
        Row(
            wording: "the Chilean defence ministry", name: "Chile's defence ministry", kind: .government, party: "Chile"
        ),
        Row(wording: "the Nigerian army", name: "Nigeria's army", kind: .government, party: "Nigeria"),
        Row(wording: "Peruvian state TV", name: "Peru's state television", kind: .media, party: "Peru"),
        Row(
            wording: "a spokesman for the ministry", name: "spokesman for the ministry", kind: .official,
            isLocal: true),
        // Role and name; the party is the country or the body.
        Row(
            wording: "Chilean defence ministry spokesman Pedro Ruiz", name: "Pedro Ruiz", kind: .official,
            party: "Chile"),
        Row(
            wording: "Marta Klein, director of Human Rights Watch", name: "Marta Klein", kind: .official,
            party: "Human Rights Watch"),
        Row(wording: "Lt. Col. J. F. Okello", name: "J. F. Okello", kind: .person),
        Row(
            wording: "Okello", article: "Colonel Daniel Okello met the press. Later Okello said more.",
            name: "Daniel Okello", kind: .official),
        // A name, and who that is.
        Row(
            wording: "The acting governor of Kursk, Viktor Savin", name: "Viktor Savin", kind: .official),
        Row(
            wording: "Its commander at the front, Brigadier Tadesse Worku", name: "Tadesse Worku", kind: .official),
        Row(wording: "Hills Watch, a network of local observers", name: "Hills Watch", kind: .monitor),
        Row(wording: "Rahmat, a trader who swam ashore", name: "Rahmat", kind: .witness),
        Row(wording: "the prison officers' union, Sindeper", name: "Sindeper", kind: .unknown),
        Row(wording: "the teachers' union SEMPAMA", name: "SEMPAMA", kind: .unknown),
        Row(wording: "The rights group Nagorik Watch", name: "Nagorik Watch", kind: .monitor),
        Row(wording: "the Fire Service's Golam Rabbani", name: "Golam Rabbani", kind: .person),
        Row(wording: "Chandpur DC Mahbub Alam", name: "Mahbub Alam", kind: .person),
        Row(
            wording: "Commissioner Benítez", article: "Police Commissioner Walter Benítez spoke.",
            name: "Walter Benítez", kind: .official),
        Row(wording: "a Houthi official", name: "Houthis official", kind: .official, party: "Houthis", isLocal: true),
        Row(wording: "Maître Eric Randria", name: "Eric Randria", kind: .person),
        // A country in a name of its own.
        Row(
            wording: "The Yemen Conflict Observatory", name: "Yemen Conflict Observatory", kind: .monitor,
            party: "Yemen"
        ),
        Row(
            wording: "Dhaka Medical College Hospital", name: "Dhaka Medical College Hospital", kind: .rescue,
            party: "Bangladesh"),
        Row(wording: "the Georgian Red Cross", name: "Georgia's Red Cross", kind: .rescue, party: "Georgia"),
        Row(
            wording: "Russia's Foreign Ministry", name: "Russia's foreign ministry", kind: .government, party: "Russia"),
        // An institution of the only country that an article names at its head.
        Row(
            wording: "the defence ministry", article: "Troops in Mali fought. The defence ministry said so.",
            name: "Mali's defence ministry", kind: .government, party: "Mali"),
        Row(
            wording: "the defence ministry", article: "Mali and Niger fought. The defence ministry said so.",
            name: "defence ministry", kind: .government, isLocal: true),
        Row(
            wording: "the UN migration agency", name: "International Organization for Migration", kind: .international,
            party: "United Nations"),
        Row(
            wording: "Residents on the opposite bank", name: "Residents on the opposite bank", kind: .witness,
            isLocal: true),
        Row(wording: "Brightwater Motors", name: "Brightwater Motors", kind: .unknown),
        Row(
            wording: "Sindeper", article: "In a circular on Monday Sindeper said so.", name: "Sindeper", kind: .unknown),
        Row(
            wording: "Ukraine's general staff", name: "Ukraine's general staff", kind: .government, party: "Ukraine"),
        // Bodies with several names, acronyms with their long form in the text.
        Row(wording: "WHO", name: "World Health Organization", kind: .international, party: "United Nations"),
        Row(wording: "CENTCOM", name: "US Central Command", kind: .government, party: "United States"),
        Row(
            wording: "NPF", article: "The National Police Federation (NPF) counted again, the NPF said.",
            name: "National Police Federation", kind: .government),
        // Short forms after the full name.
        Row(
            wording: "the British-based monitor",
            article: "The Syrian Observatory for Human Rights counted 16 dead. The British-based monitor has sources.",
            name: "Syrian Observatory for Human Rights", kind: .monitor),
        Row(
            wording: "the Observatory", article: "The Syrian Observatory for Human Rights counted 16 dead.",
            name: "Syrian Observatory for Human Rights", kind: .monitor),
        // Separatists stand for the region that the article names with them.
        Row(
            wording: "rebel officials", article: "Shells fell on the breakaway region of Nagorno-Karabakh.",
            name: "Nagorno-Karabakh", kind: .armedGroup),
        Row(wording: "Houthi rebels", name: "Houthis", kind: .armedGroup),
        // Known to the reader of one article only.
        Row(wording: "an official", name: "official", kind: .official, isLocal: true),
        Row(wording: "two witnesses", name: "witnesses", kind: .witness, isLocal: true),
        Row(wording: "the health ministry", name: "health ministry", kind: .government, isLocal: true),
        Row(
            wording: "a source at Damascus hospital", name: "source at Damascus hospital", kind: .official,
            isLocal: true),
        // Two speakers with one figure.
        Row(
            wording: "the Pentagon and Turkish officials", name: "US Department of Defense and Turkey",
            kind: .government),
        // Names of bodies are no persons.
        Row(wording: "The Wall Street Journal", name: "Wall Street Journal", kind: .media),
    ]

    @Test(arguments: rows)
    func `a wording stands for one actor`(row: Row) {
        let resolver = ActorResolver(
            article: "outlet: one", title: nil, text: row.article, wordings: [row.wording])
        let actor = resolver.resolve(row.wording)
        #expect(actor.name == row.name)
        #expect(actor.kind == row.kind)
        #expect(actor.party == row.party)
        #expect((actor.article != nil) == row.isLocal)
        #expect(!actor.reason.isEmpty)
    }

    @Test func `a name that one article alone explains is another actor in the next`() {
        let keys = ["one", "two"].map { article in
            ActorResolver(article: article, title: nil, text: "", wordings: []).resolve("an official").key
        }
        #expect(keys[0] != keys[1])
    }

    @Test func `any wording resolves to a name`() {
        var generator = SplitMix64(seed: 17)
        let pieces = [
            "the", "of", "and", "Armenian", "spokesman", "Anna", "Holm", ",", "’s", "(", "ministry", "", "é", "1",
        ]
        for _ in 0..<300 {
            let wording = (0..<Int.random(in: 1...7, using: &generator))
                .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined(separator: " ")
            let resolver = ActorResolver(article: "a", title: wording, text: wording, wordings: [wording])
            #expect(!resolver.resolve(wording).name.isEmpty || wording.allSatisfy { !$0.isLetter && !$0.isNumber })
        }
    }

    /// A person told by his service, whose own name was read as a person's: one led to the other without end.
    @Test(arguments: [
        "Station manager Colin Hebble of Humber Fire and Rescue", "Senator Ruth Okafor of Michigan",
        "Marla Dyck of Rosetown", "Flavia Moretto, the organization's spokeswoman in Sicily",
        "The mine's owner, Jinheng Energy", "Risk modellers at Carrow & Hythe",
    ])
    func `a person and a body that are told by each other come to an end`(wording: String) {
        let resolver = ActorResolver(article: "a", title: nil, text: nil, wordings: [wording])
        #expect(!resolver.resolve(wording).name.isEmpty)
    }

    /// In a wire in capitals "THE DEVICE" is a run of capitals that ends in "DEVICE", which it is short for: that led
    /// back to itself without end.
    @Test func `a short form that leads back to itself comes to an end`() {
        let text = "THE DEVICE, MADE UP OF DYNAMITE, LEFT A CRATER. It hurt nobody, it said."
        let resolver = ActorResolver(article: "a", title: nil, text: text, wordings: ["THE DEVICE"])
        #expect(!resolver.resolve("THE DEVICE").name.isEmpty)
    }
}
