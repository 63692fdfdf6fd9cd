import Testing

@testable import FactText

struct VerbFrameTests {
    @Test(arguments: [
        ("A gunman shot ⟦six shoppers⟧ dead in Oslo.", "killed people"),
        ("The blaze killed ⟦nine pensioners⟧.", "killed people"),
        ("⟦Nine pensioners⟧ were killed by smoke.", "killed people"),
        ("⟦Nine hikers⟧ froze to death on the pass.", "killed people"),
        ("⟦Nine hikers⟧ lost their lives on the pass.", "killed people"),
        ("The mudslide claimed ⟦nine lives⟧.", "killed people"),
        ("The storm took the lives of ⟦nine hikers⟧.", "killed people"),
        ("Pirates hacked to death ⟦two sailors⟧.", "killed combatants"),
        ("⟦Four lorry drivers⟧ succumbed to their burns.", "killed people"),
        ("The accident injured ⟦31 schoolboys⟧.", "wounded children"),
        ("⟦31 commuters⟧ suffered broken bones and burns.", "wounded people"),
        ("⟦Two cyclists⟧ were taken to the university hospital.", "wounded people"),
        ("⟦Seven sherpas⟧ have gone missing.", "missing people"),
        ("⟦Seven sherpas⟧ are unaccounted for.", "missing people"),
        ("The police arrested ⟦70 students⟧.", "detained people"),
        ("Kidnappers took ⟦three nurses⟧ hostage.", "detained medics"),
        ("⟦Three nurses⟧ are being held in a cave.", "detained medics"),
        ("⟦Forty rebels⟧ laid down their weapons.", "detained combatants"),
        ("The flood made ⟦600 families⟧ homeless.", "displaced people"),
        ("Fighting forced ⟦600 families⟧ from their farms.", "displaced people"),
        ("⟦600 families⟧ fled.", "displaced people"),
        ("⟦600 families⟧ have been driven out of the valley.", "displaced people"),
        ("Helicopters plucked ⟦12 tourists⟧ from a rooftop.", "evacuated people"),
        ("⟦12 tourists⟧ were led to safety.", "evacuated people"),
        ("⟦900 refugees⟧ crossed into Uganda.", "arrived people"),
        ("The army deployed ⟦900 troops⟧.", "present combatants"),
        ("⟦900 miners⟧ took part in the march.", "present people"),
        ("The cave-in trapped ⟦nine miners⟧.", "present people"),
        ("Gunners shot down ⟦three helicopters⟧.", "destroyed things"),
        ("Rioters set ⟦40 cars⟧ ablaze.", "destroyed things"),
        ("The fire reduced ⟦40 stalls⟧ to ashes.", "destroyed things"),
        ("Customs officers seized ⟦40 rifles⟧.", "captured things"),
        ("The militia fired ⟦40 mortar rounds⟧ at the port.", "used things"),
        ("The army lost ⟦two helicopters⟧.", "destroyed things"),
        ("The army lost ⟦two sergeants⟧.", "killed combatants"),
        ("The bakery sold ⟦900 loaves⟧.", "count things"),
        ("The bank lost ⟦340,000 customers⟧.", "count people"),
        ("The party lost ⟦12 seats⟧.", "count things"),
        ("The company launched ⟦12 products⟧.", "count things"),
        ("The party captured ⟦51 seats⟧.", "count things"),
        ("The rebels freed ⟦40 hostages⟧.", "count people"),
        ("Shares of the bank, which has ⟦350 branches⟧ and 8,000 clerks, sank.", "count things"),
        ("The retailer fired ⟦300 cashiers⟧, hit by the downturn.", "count people"),
        ("In the Senate ⟦12 Republicans⟧ crossed the aisle.", "count people"),
        ("⟦1,400 migrants⟧ crossed the river.", "arrived people"),
        ("A poll of ⟦1,012 likely voters⟧ taken in May gave her the lead.", "count people"),
        ("He spoke at a rally attended by ⟦15,000 supporters⟧.", "present people"),
        ("Border guards picked up ⟦300 migrants⟧.", "detained people"),
        ("Fishermen picked up ⟦300 migrants⟧.", "evacuated people"),
        ("The clinic admitted ⟦32 marchers⟧.", "wounded people"),
        ("The tribunal sent ⟦15 people⟧ before the firing squad.", "killed people"),
        ("The army suffered ⟦14 dead⟧.", "killed combatants"),
        ("The flood killed, by various counts, ⟦between 40 and 60 people⟧.", "killed people"),
        ("The sea swallowed ⟦30 migrants⟧.", "killed people"),
        ("The landslide swept ⟦nine pilgrims⟧ to their deaths.", "killed people"),
        ("The party claimed ⟦400 members⟧.", "count people"),
        ("⟦Six men⟧ are under lock and key.", "detained men"),
        ("⟦Nine weavers⟧, six from one village that had lost men in 2012, died when the roof fell.", "killed people"),
        ("⟦Three monks⟧ who had gone to the river, as they do every day, were shot dead.", "killed people"),
        ("⟦Two soldiers⟧ - the army at first denied it, then blamed the fog - were killed.", "killed combatants"),
        ("A convent put up ⟦19 children⟧ for the night.", "evacuated children"),
        ("⟦31 clerks⟧ were told to evacuate.", "evacuated people"),
        ("⟦2,000 miners⟧ downed tools.", "present people"),
        ("⟦Two commuters⟧ have never been found.", "missing people"),
        ("⟦57 pensioners⟧ are still in hospital.", "wounded people"),
        ("Divers recovered ⟦ten survivors⟧ from the hull.", "evacuated people"),
        ("The coast guard picked up ⟦137 survivors⟧.", "evacuated people"),
        ("⟦Seven survivors⟧ were flown to Oslo.", "evacuated people"),
        ("They pulled ⟦five girls⟧, two of them twins, from the wreckage.", "evacuated children"),
        ("⟦Forty clerks⟧ were taken to a police station.", "detained people"),
        ("⟦Forty clerks⟧ were ferried to the island.", "evacuated people"),
        ("He fatally stabbed ⟦four women⟧.", "killed women"),
        ("The fire left ⟦60 weavers⟧ with burns.", "wounded people"),
        ("The hall can hold ⟦6,000 people⟧.", "count people"),
        ("The hall held ⟦6,000 people⟧.", "present people"),
        ("The boat was licensed to carry ⟦40 passengers⟧.", "count people"),
        ("There are ⟦400 people⟧ in temporary shelters.", "evacuated people"),
        ("I counted ⟦30 guests⟧ in the water.", "present people"),
        ("⟦Three mine inspectors⟧ were arrested.", "detained officials"),
        ("One ⟦miner⟧ remains missing.", "missing people"),
        ("Police said that ⟦one clerk⟧ was hurt.", "wounded people"),
        ("A jet with ⟦15 passengers⟧ and three crew on board fell.", "present people"),
        ("The fire killed ⟦2,000 hens⟧.", "destroyed things"),
        ("Divers recovered ⟦ten crewmen⟧ from the hull.", "killed people"),
        ("The quake caused damage to ⟦60 barns⟧.", "destroyed things"),
        ("The frost did damage to ⟦300 greenhouses⟧.", "destroyed things"),
        ("The tower was home to ⟦60 families⟧.", "present people"),
        ("There were ⟦40 clerks⟧ under the rubble.", "present people"),
        ("⟦200 firefighters⟧ tackled the blaze.", "present people"),
        ("⟦One firefighter⟧ tackled the blaze.", "count people"),
        ("⟦200 clerks⟧ tackled the backlog.", "count people"),
        ("⟦12,000 fans⟧ were squeezed into the hall.", "present people"),
        ("⟦Sixty pensioners or more⟧ were injured.", "wounded people"),
        ("⟦900 families⟧ slept in shelters.", "evacuated people"),
        ("⟦40 shells⟧ fell on the market.", "used things"),
        ("⟦Sixty thousand clerks⟧ voted to strike.", "count people"),
        ("⟦An estimated 3 million⟧ need food.", "count things"),
        ("In 2014 ⟦six inmates⟧ died in a riot.", "killed prisoners"),
        ("⟦5,000 migrants⟧ are camped by the river.", "present people"),
        ("Dockers in ⟦14 cities⟧ struck on Tuesday.", "count things"),
        ("They freed 20 women but still hold ⟦97 passengers⟧.", "detained people"),
        ("The bombing of ⟦three pylons⟧ left the town dark.", "destroyed things"),
        ("The blast broke the windows of ⟦20 houses⟧.", "destroyed things"),
        ("They inflicted ⟦43 casualties⟧ on the army.", "casualties combatants"),
        ("⟦Some 120 guerrillas⟧ blew up the bridge.", "present combatants"),
        ("The gang released ⟦two⟧ of the five engineers kidnapped in March.", "count people"),
        ("The judge, who was ⟦42⟧, was shot.", "-"),
        ("Divers found a cache of ⟦50 rifles⟧.", "captured things"),
        ("A group of ⟦12 migrants⟧ was rescued.", "evacuated people"),
        ("The relatives of ⟦43 missing students⟧ marched.", "missing people"),
        ("The crash cost ⟦52 people⟧ their lives.", "killed people"),
        ("The flood swept away ⟦four bridges⟧.", "destroyed things"),
        ("The raiders made off with ⟦200 girls⟧.", "detained children"),
        ("⟦3,000 glide bombs⟧ fell along the front.", "used things"),
        ("⟦205 sailors⟧ died by the official record.", "killed combatants"),
        ("⟦Two clerks⟧ of a firm suffered burns.", "wounded people"),
        ("Divers brought out ⟦11⟧ last week.", "evacuated people"),
        ("There were about ⟦30 monks⟧ left.", "present people"),
        ("A nun and ⟦11 pupils⟧ lost their lives.", "killed children"),
    ])
    func `a verb tells the measure of its subject or its object`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("⟦Ten climbers⟧ are feared dead.", "killed people"),
        ("⟦Ten climbers⟧ are believed to have been killed.", "killed people"),
        ("⟦Ten villages⟧ are at risk of being flooded.", "destroyed things"),
        ("⟦Ten climbers⟧ were among those hurt.", "wounded people"),
        ("⟦Ten climbers⟧, most of them Swiss, were killed.", "killed people"),
        ("⟦Ten climbers⟧ who had camped below the summit were killed.", "killed people"),
        ("⟦Ten climbers⟧, it said, were killed.", "killed people"),
        ("⟦A climber⟧ was hit by a rock and died.", "killed people"),
        ("Among the dead were ⟦ten climbers⟧.", "killed people"),
        ("The dead were ⟦four climbers⟧.", "killed people"),
        ("The confirmed deaths are ten civilians and ⟦two soldiers⟧.", "killed combatants"),
        ("The injuries were ⟦nine burns⟧.", "count things"),
        ("He said 38 people were in custody, up from ⟦31⟧ last Friday.", "detained people"),
        ("The following material was recovered: ⟦three rifles⟧ and a radio.", "captured things"),
        ("Police announced the capture of ⟦17 suspects⟧.", "detained people"),
        ("The surrender of ⟦46 militants⟧ ended the siege.", "detained combatants"),
        ("The search yielded ⟦70 rifles⟧.", "captured things"),
        ("Two of the injured were flown to the capital; ⟦two of the injured⟧ died.", "killed people"),
        ("The ministry recorded ⟦62 deaths⟧ among its servicemen.", "killed combatants"),
        ("The number of miners who have lost their lives crossed ⟦1,000⟧.", "killed people"),
        ("The army said ⟦90 rebels⟧ had been \"eliminated\" since Sunday.", "killed combatants"),
        ("It verified 900 deaths, among them those of ⟦58 children⟧.", "killed children"),
        ("⟦Two men⟧ seen running from the place have been detained.", "detained men"),
        ("The utility said ⟦3,200 poles⟧ had snapped.", "destroyed things"),
        ("⟦Ten climbers⟧ remain in intensive care.", "wounded people"),
        ("⟦Ten climbers⟧ were on board.", "present people"),
        ("⟦Ten climbers⟧ were in the hut.", "present people"),
        ("A hamlet of ⟦800 people⟧ was hit.", "present people"),
        ("The bodies of ⟦nine climbers⟧ were taken to the valley.", "killed people"),
        ("The march followed the death on Tuesday of ⟦two nurses⟧.", "killed medics"),
        ("Nothing is known of the whereabouts of ⟦two nurses⟧.", "missing medics"),
        ("Arms, including ⟦22 rifles⟧, were found in the cellar.", "captured things"),
        ("The clash raised to ⟦629⟧ the number of its dead.", "killed people"),
        ("⟦Four men⟧ with bullet wounds waited outside.", "wounded men"),
        ("It is an island of ⟦300 people⟧.", "present people"),
        ("The dead included ⟦six climbers⟧.", "killed people"),
        ("It has 23 bodies, including those of ⟦six women⟧.", "killed women"),
        ("The bodies of a nun and ⟦two pupils⟧ were pulled from the river.", "killed children"),
        ("⟦Seven climbers⟧ were the only people killed.", "killed people"),
        ("Arsonists set fire to ⟦three sheds⟧.", "destroyed things"),
        ("The team lost contact with ⟦ten climbers⟧.", "missing people"),
        ("A landslide buried a hut, a bridge and ⟦ten lorries⟧.", "destroyed things"),
    ])
    func `a measure is found across what stands between`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("Dam bursts: ⟦12 dead⟧, ⟦30 missing⟧", ["killed people", "missing people"]),
        ("Bus crash kills ⟦12⟧, wounds ⟦30⟧", ["killed people", "wounded people"]),
        ("Tens of ⟦thousands⟧ march in Quito", ["present people"]),
        ("Navy storms island, ⟦200 rebels⟧ dead", ["killed combatants"]),
        ("⟦12⟧ killed ⟦30⟧ hurt in Lagos blaze", ["killed people", "wounded people"]),
        ("Army: ⟦12 soldiers⟧, ⟦two officers⟧ slain", ["killed combatants", "killed police"]),
        ("BANDITS KILLED ⟦FIVE FARMERS⟧ AND KIDNAPPED ⟦TWO NURSES⟧.", ["killed people", "detained medics"]),
        ("The blast killed and wounded ⟦dozens⟧.", ["casualties people"]),
        ("⟦Scores⟧ were killed or injured.", ["casualties people"]),
    ])
    func `headlines, capitals and joined verbs are read too`(text: String, expected: [String]) {
        #expect(measured(text) == expected)
    }

    @Test func `every verb of a phrase is a verb of the lexicon`() {
        let lexicon = English.lexicon
        for base in English.sections(of: "measure-verbs.txt").flatMap({ lexicon.members[$0].bases }) {
            guard let first = lexicon[base].text.split(separator: " ").first else { continue }
            #expect(lexicon[lexicon.find(String(first))].classes.contains(.verb), "\(first)")
        }
    }

    @Test(arguments: [("kill", "killed"), ("shoot", "shot"), ("flee", "fled"), ("level", "levelled"), ("put", "put")])
    func `a form finds the frames of its base`(base: String, form: String) {
        let lemma = English.lexicon[English.lexicon.find(form)].lemma
        #expect(lemma == English.lexicon.find(base))
        #expect(!VerbFrames.table[lemma].isEmpty)
    }

    @Test(arguments: [
        ("A column of ⟦some 150 rebels⟧ held the post for hours.", "present combatants"),
        ("Gunmen dragged ⟦16 workers⟧ from their huts and killed them.", "killed people"),
        ("She read out the names of ⟦31 pupils⟧ she says were killed.", "killed children"),
        ("Its tally stood at ⟦299 militants⟧ and 71 troops killed.", "killed combatants"),
        ("The hall was home to ⟦over 1,000 people⟧.", "present people"),
        ("The town lost ⟦5,000 men⟧, killed and wounded, there.", "casualties combatants"),
        ("⟦Two nurses⟧ have themselves died.", "killed medics"),
        ("⟦Two women⟧ hurt in the shelling of Tyre died.", "killed women"),
        ("⟦A boy⟧, shot in the stomach, died on Sunday.", "killed children"),
        ("⟦A student⟧ with head injuries died on Monday.", "killed people"),
        ("The office spoke of 16 dead, ⟦nine⟧ of them in a mosque that came down.", "killed people"),
        ("The landslide killed 31 people. ⟦Ten of the victims⟧ are from Nura.", "killed people"),
        ("⟦32 foreigners⟧ were among the victims.", "casualties people"),
        ("Police charged and ⟦27 weavers⟧ were picked up.", "detained people"),
        ("⟦Sixty-six people⟧ or more were hurt.", "wounded people"),
        ("The dead, he claimed, were ⟦four weavers⟧.", "killed people"),
        ("Rescuers recovered ⟦ten survivors⟧ from the debris.", "evacuated people"),
        ("They shot down ⟦two bombers⟧.", "destroyed things"),
        ("⟦11 coaches⟧ had been burnt.", "destroyed things"),
        ("The fire caused damage to ⟦60 cars⟧.", "destroyed things"),
        ("The outbreak killed 62, including, by one count, ⟦54 children⟧.", "killed children"),
        ("⟦No output⟧ was lost.", "-"),
        ("She bought a white Fiat ⟦128⟧, abandoned on the road.", "-"),
        ("Pupils between the ages of ⟦14⟧ and 18 were hurt.", "-"),
        ("It adds that ⟦one sailor⟧ remains missing.", "missing combatants"),
    ])
    func `a measure is found across idioms and insertions`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("⟦Six villagers⟧ were taken from their homes and shot dead.", "killed people"),
        ("⟦Three engineers⟧ were kidnapped on Monday and later killed.", "killed people"),
        ("⟦Forty⟧ were arrested and charged.", "detained people"),
        ("⟦Five people⟧ were hurt and a baker died.", "wounded people"),
        ("The clinic treated 93 people, ⟦20⟧ of whom did not survive the night.", "killed people"),
        ("The hospital took in ⟦93 casualties⟧.", "wounded people"),
        ("The gale sent ⟦9,000 villagers⟧ across the border.", "displaced people"),
        ("⟦About 2,500 cattle⟧ perished in the blizzard.", "destroyed things"),
        ("⟦Seven members⟧ of one family were pulled out dead.", "killed people"),
        ("The party took 41 of the 120 seats, losing ⟦16⟧.", "count things"),
        ("The rebels, who number ⟦about 2,000⟧, hold the coast.", "present combatants"),
        ("THE EXPLOSION SHATTERED THE WINDOWS OF ⟦14 SHOPS⟧.", "destroyed things"),
    ])
    func `the end that persons came to says more than what led to it`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }

    @Test(arguments: [
        ("⟦Three officers⟧ were shot and wounded on Monday.", "wounded police"),
        ("⟦Five people⟧ were shot and killed.", "killed people"),
        ("⟦Dozens of rebels⟧ were killed or wounded.", "casualties combatants"),
        ("A deputy fatally wounded ⟦two men⟧.", "killed men"),
        ("He shot 13 people, ⟦four⟧ of them fatally.", "killed people"),
        ("Police shot and wounded ⟦two men⟧.", "wounded men"),
        ("They hanged 36 people, the youngest of them ⟦12⟧.", "-"),
        ("⟦40,000 runners⟧ are expected.", "present people"),
        ("The officials put the dead at 43 and the injured at ⟦171⟧.", "wounded people"),
        ("The dead were identified as ⟦three Danes⟧.", "killed people Denmark"),
        ("⟦Three children⟧ were among the 19 dead.", "killed children"),
        ("The bomb killed a civilian and wounded ⟦three⟧.", "wounded people"),
        ("The bomb killed a soldier and wounded ⟦three⟧.", "wounded combatants"),
        ("Rebels have slain ⟦16 members of a militia⟧.", "killed combatants"),
        ("She lost a son and ⟦two brothers⟧ in the war.", "killed men"),
    ])
    func `who was hit and who died of it are told apart`(text: String, expected: String) {
        #expect(measured(text) == [expected])
    }
}
