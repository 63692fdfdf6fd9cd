import Testing

@testable import FactStore

@Suite struct NameKeyTests {
    static let alike: [[String]] = [
        ["Mohammed Salem", "Muhammad Salim", "Mohamed Saleem", "Mohamad Salem", "MOHAMMAD SALIM"],
        [
            "Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodymyr Zelenskyi",
            "Volodimir Zelenski",
        ],
        ["Khaled Nasser", "Khalid Nasir", "Khâlid Nasser"],
        ["Rami Abdel Rahman", "Rami Abdurrahman", "Rami Abdul-Rahman", "Rami Abd al-Rahman", "Rami Abdulrahman"],
        ["Abdullah Aziz", "Abdallah Aziz", "Abdulla Aziz", "Abdellah Azis"],
        ["Faisal al-Harbi", "Faisal el-Harbi", "Faisal Al Harbi", "Faysal al Harbi"],
        ["Hussein Ali", "Husayn Ali", "Hossein Ali", "Hossain Ali"],
        ["Yusuf Ahmed", "Youssef Ahmad", "Yousef Ahmed"],
        ["Kim Jong-un", "Kim Jong Un", "KIM JONG UN"],
        ["Sergei Lavrin", "Sergey Lavrin"],
        ["Dmitry Orlov", "Dmitri Orlov", "Dmitriy Orlov", "Dmitrij Orlov"],
        ["Aleksandr Savin", "Alexander Savin", "Aleksander Savin"],
        ["Artsrun Hovhannisyan", "Artsrun Hovhannisian"],
        ["Walter Benítez", "Walter Benitez"],
        ["Nguyễn Văn Tho", "Nguyen Van Tho"],
        ["Zoë O’Brien", "Zoe O'Brien", "Zoe OBrien"],
        ["Ədalət Əliyev", "Adalat Aliyev"],
        ["Chile's defence ministry", "Chile’s Defense Ministry"],
        ["National Memory Centre", "National Memory Center"],
        ["Labour Organisation", "Labor Organization"],
        ["al-Nusra", "Al-Nusra"],
    ]

    static let apart: [(String, String)] = [
        ("Mali", "Male"), ("Peter Braun", "Petra Braun"), ("Carlo Ruiz", "Carla Ruiz"), ("Mario Soto", "Maria Soto"),
        ("Martin Holm", "Martina Holm"), ("Anna Holm", "Ian Holm"), ("Niger's army", "Nigeria's army"),
        ("Al Gore", "Gore"), ("Omar Hadi", "Amir Hadi"), ("Salem Ali", "Salma Ali"), ("Iran", "Iraq"),
        ("interior ministry", "exterior ministry"), ("Hassan Ali", "Hussein Ali"),
    ]

    @Test(arguments: alike)
    func `spellings of one name have one key`(names: [String]) {
        #expect(Set(names.map(NameKey.of)).count == 1, "\(names.map { ($0, NameKey.of($0)) })")
    }

    @Test(arguments: alike)
    func `the key of a key is that key`(names: [String]) {
        for key in names.map(NameKey.of) { #expect(NameKey.of(key) == key) }
    }

    @Test(arguments: apart)
    func `different names have different keys`(a: String, b: String) {
        #expect(NameKey.of(a) != NameKey.of(b), "\(NameKey.of(a))")
    }

    @Test(arguments: ["", "—", "’", "-", "北京", "é", "al-", "abd", "Abdul"])
    func `any text has a key`(name: String) {
        #expect(NameKey.of(name).isEmpty == name.isEmpty)
    }
}
