/// The short lists of words that the engine asks for by name (`small-words.tsv`).
struct SmallWords: Sendable {
  /// One of the lists.
  enum Class: Int, CaseIterable {
    case accompanying, according, accordNoun, accountNoun, actNoun, adding, addressing, aiming,
      alleging, answerNoun, apart, approximator, becoming, behestNoun, behestPreposition, belief,
      belonging, branchNoun, carryingNoun, causing, ceasing, companyWord, compelling, conceding,
      conditional, contentNoun, contentPreposition, contrasting, copular, currencySign, deed,
      deedNoun, differing, directing, doing, due, echoing, echoVerb, emigrant, every, exemplifying,
      factionNoun, following, formerWord, fronting, groundNoun, grounds, habitual, hardly, holding,
      intending, joining, jointly, latterWord, leaderNoun, legislator, limiting, locative, naming,
      nearing, negating, nobody, occasion, officeNoun, pair, pairNoun, partaking, partisan,
      partitive, partNoun, pending, phrasalParticle, preferring, professing, prompting, publishing,
      purposive, quantity, question, ranking, rankNoun, reasoning, rebelling, receiving,
      recommending, reflexive, remaining, reportNoun, resembling, responding, sectional, sending,
      sequence, spending, spokesNoun, statementNoun, stateWord, strikeNoun, subjectForm,
      substitute, sufferedNoun, suspecting, tellingApart, territorial, thanking, thirdParty,
      threatening, tieNoun, topicNoun, triple, tripleNoun, undertaking, unsaid, untrue, verbPrefix,
      vessel, viewNoun, wishing, witnessing

    /// As the file writes it: `tie-noun`.
    var name: String {
      "\(self)".reduce(into: "") { name, letter in
        name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
      }
    }
  }

  static let classes = Dictionary(uniqueKeysWithValues: Class.allCases.map { ($0.name, $0) })

  /// A bit for each list that has the word.
  private struct Lists {
    private var bits = (UInt64(0), UInt64(0))

    mutating func insert(_ list: Class) {
      if list.rawValue < 64 {
        bits.0 |= 1 << list.rawValue
      } else {
        bits.1 |= 1 << (list.rawValue - 64)
      }
    }

    @inline(__always)
    func contains(_ list: Class) -> Bool {
      list.rawValue < 64
        ? bits.0 & (1 << list.rawValue) != 0 : bits.1 & (1 << (list.rawValue - 64)) != 0
    }
  }

  private var lists = LexemeTable<Lists>()

  mutating func insert(_ word: Lexeme, _ list: Class) {
    var known = lists[word] ?? Lists()
    known.insert(list)
    lists[word] = known
  }

  /// The words of a list.
  func words(of list: Class) -> [Lexeme] { lists.lexemes.filter { has($0, list) } }

  @inline(__always)
  func has(_ word: Lexeme, _ list: Class) -> Bool { lists[word]?.contains(list) ?? false }
}

/// What the lists mean.
extension LanguagePack {
  /// Whether who stands behind it only took part (*took the town together with X*).
  func accompanies(_ conjunction: Lexeme) -> Bool { small.has(conjunction, .accompanying) }
  /// *its northern wing*: a part of a group.
  func isBranch(_ noun: Lexeme) -> Bool { small.has(noun, .branchNoun) }
  /// Whether a verb behind its hyphen stays what it is (*re-armed*).
  func prefixesVerb(_ word: Lexeme) -> Bool { small.has(word, .verbPrefix) }
  /// *but*, behind somebody of whom it is not told
  func contrasts(_ conjunction: Lexeme) -> Bool { small.has(conjunction, .contrasting) }
  /// *all*, of those named before it or around whom it leaves out
  func meansEvery(_ determiner: Lexeme) -> Bool { small.has(determiner, .every) }
  /// *had X arrested*: who causes it does it.
  func causes(_ verb: Lexeme) -> Bool { small.has(verb, .causing) }
  /// *sent fighters to help X*: whoever sends them helps.
  func sends(_ verb: Lexeme) -> Bool { small.has(verb, .sending) }
  /// *X backs Y, and Z does too*: the verb before is Z's as well.
  func adds(_ adverb: Lexeme) -> Bool { small.has(adverb, .adding) }
  /// *visited X to thank Y*: behind its object an infinitive tells what the subject wants.
  func leavesPurpose(_ verb: Lexeme) -> Bool { small.has(verb, .purposive) }
  /// *together*, of what several did
  func meansJointly(_ adverb: Lexeme) -> Bool { small.has(adverb, .jointly) }
  /// *spent millions denouncing X*: what was spent on is told by a gerund.
  func spends(_ verb: Lexeme) -> Bool { small.has(verb, .spending) }
  /// *the NATO chief*: who stands for what he leads.
  func isLeader(_ noun: Lexeme) -> Bool { small.has(noun, .leaderNoun) }
  /// *a Norlandic statement*: what anybody named before it says.
  func isStatement(_ noun: Lexeme) -> Bool { small.has(noun, .statementNoun) }
  /// *X's arrest*, *the plight of X*: done to X, or what has befallen him.
  func isSuffered(_ noun: Lexeme) -> Bool { small.has(noun, .sufferedNoun) }
  /// *the Iran file*: about Iran.
  func isTopical(_ noun: Lexeme) -> Bool { small.has(noun, .topicNoun) }
  /// *according to X*, *in the words of X*: whoever says so.
  func tellsSource(_ preposition: Lexeme) -> Bool { small.has(preposition, .according) }
  /// *in X's words*: X says so.
  func tellsView(_ noun: Lexeme) -> Bool { small.has(noun, .viewNoun) }
  /// *groups like X*
  func likens(_ preposition: Lexeme) -> Bool { small.has(preposition, .resembling) }
  /// *responded by attacking X*: how is told behind *by*.
  func responds(_ verb: Lexeme) -> Bool { small.has(verb, .responding) }
  /// *Georgian students*: of a state, and not its voice.
  func speakForThemselves(_ noun: Lexeme) -> Bool { small.has(noun, .apart) }
  /// *Syrian refugees*: what is done to them is not done to the state.
  func areEmigrants(_ noun: Lexeme) -> Bool { small.has(noun, .emigrant) }
  /// *Senior Osk aides*: part of no name.
  func tellsRank(_ adjective: Lexeme) -> Bool { small.has(adjective, .ranking) }
  /// *X's parents*, *X's victims*: who do not stand for X.
  func isThirdParty(_ noun: Lexeme) -> Bool { small.has(noun, .thirdParty) }
  /// *it is time that*: what has not come yet.
  func isDue(_ noun: Lexeme) -> Bool { small.has(noun, .due) }
  /// *hopes X will*, but not *wants X gone*: wants what a clause tells.
  func wishes(_ verb: Lexeme) -> Bool { small.has(verb, .wishing) }
  /// *told X to arm Y*, *waited for X to*: X may not have done it. No verbs of asking, since the acts
  /// that are their objects are done (*directed a raid on X*).
  func directs(_ verb: Lexeme) -> Bool { small.has(verb, .directing) }
  /// *suggested arming X*
  func recommends(_ verb: Lexeme) -> Bool { small.has(verb, .recommending) }
  /// *the Colorado senator*: who speaks for himself.
  func isLegislator(_ noun: Lexeme) -> Bool { small.has(noun, .legislator) }
  /// *the Paris accord*: named for where it was made.
  func namesAccord(_ noun: Lexeme) -> Bool { small.has(noun, .accordNoun) }
  /// *the Twitter account of X*: what X says, and nothing of Twitter's.
  func isAccount(_ noun: Lexeme) -> Bool { small.has(noun, .accountNoun) }
  /// *a Senate report*: what an organisation named before it says, as a state or a person may not.
  func isReport(_ noun: Lexeme) -> Bool { small.has(noun, .reportNoun) }
  /// *itself*, *themselves*
  func isReflexive(_ pronoun: Lexeme) -> Bool { small.has(pronoun, .reflexive) }
  /// Pronouns that stand before their verb and not behind another's (*he*, but not *him*).
  func isSubjectForm(_ pronoun: Lexeme) -> Bool { small.has(pronoun, .subjectForm) }
  /// Whether the noun names what people meet for or agree on (*summit*, *treaty*): nobody.
  func namesOccasion(_ noun: Lexeme) -> Bool { small.has(noun, .occasion) }
  /// Whether the word tells what somebody was before (*a doctor turned rebel*).
  func becomes(_ word: Lexeme) -> Bool { small.has(word, .becoming) }
  /// Whether the word says of a charge that it is not so (*baseless*).
  func meansUntrue(_ word: Lexeme) -> Bool { small.has(word, .untrue) }
  /// Whether the noun can mean what was just told (*the move*).
  func namesAct(_ noun: Lexeme) -> Bool { small.has(noun, .actNoun) }
  /// Whether the word stands for a noun said before (*those of the front*).
  func standsForNoun(_ word: Lexeme) -> Bool { small.has(word, .substitute) }
  /// Whether the noun names a part of a country (*its province*), and no post or camp.
  func isTerritory(_ noun: Lexeme) -> Bool { small.has(noun, .territorial) }
  /// *$5m*, *€2bn*
  func isCurrencySign(_ word: Lexeme) -> Bool { small.has(word, .currencySign) }
  /// Whether the word speaks of two (*both*, *the two*).
  func meansTwo(_ word: Lexeme) -> Bool { small.has(word, .pair) }
  /// Whether the word speaks of three (*all three*).
  func meansThree(_ word: Lexeme) -> Bool { small.has(word, .triple) }
  /// How many the noun stands for (*the pair*, *the trio*).
  func count(ofNoun noun: Lexeme) -> Int? {
    small.has(noun, .pairNoun) ? 2 : small.has(noun, .tripleNoun) ? 3 : nil
  }
  /// Whether a name that ends in the word is a firm's (*Halden Capital*).
  func endsCompany(_ word: Lexeme) -> Bool { small.has(word, .companyWord) }
  /// *the former*, of two that were named together
  func meansFormer(_ word: Lexeme) -> Bool { small.has(word, .formerWord) }
  /// *the other factions*: none that was named.
  func differs(_ word: Lexeme) -> Bool { small.has(word, .differing) }
  /// *the latter*
  func meansLatter(_ word: Lexeme) -> Bool { small.has(word, .latterWord) }
  /// Whether the noun names an office or a rank, which not everybody has (*the minister*, but not
  /// *the man*).
  func namesOffice(_ noun: Lexeme) -> Bool {
    small.has(noun, .officeNoun) || small.has(noun, .rankNoun)
  }
  /// A rank, which one can have beside an office (*the general*).
  func namesRank(_ noun: Lexeme) -> Bool { small.has(noun, .rankNoun) }
  /// Whether the preposition makes one of many (*one of*, *among*).
  func isAmong(_ preposition: Lexeme) -> Bool { small.has(preposition, .partitive) }
  /// Whether an infinitive behind the verb is over (*ceased to*).
  func ceases(_ verb: Lexeme) -> Bool { small.has(verb, .ceasing) }
  /// Whether the adverb says that the infinitive behind it has not come about (*has yet to*).
  func isPending(_ adverb: Lexeme) -> Bool { small.has(adverb, .pending) }
  /// Whether an infinitive behind the verb's past form is over (*used to*).
  func isHabitual(_ verb: Lexeme) -> Bool { small.has(verb, .habitual) }
  /// Whether an infinitive right behind the verb's progressive form is planned (*is going to*).
  func intends(_ verb: Lexeme) -> Bool { small.has(verb, .intending) }
  /// Whether whose the noun is, does the act behind *of* (*X's wave of attacks*, *X's supply of arms*).
  func carries(_ noun: Lexeme) -> Bool { small.has(noun, .carryingNoun) }
  /// Whether a name behind the noun is that of a ship (*the tanker Halcyon*).
  func namesVessel(_ noun: Lexeme) -> Bool { small.has(noun, .vessel) }
  /// Whether what follows *of* behind the verb is only held possible of its object (*suspects X
  /// of*).
  func suspects(_ verb: Lexeme) -> Bool { small.has(verb, .suspecting) }
  /// Whether whoever does this to a part in an act had it (*took part in*, *denied any role in*).
  func partakes(_ verb: Lexeme) -> Bool { small.has(verb, .partaking) }
  /// Whether the subject tells of somebody else's act (*reported attacks on*).
  func witnesses(_ verb: Lexeme) -> Bool { small.has(verb, .witnessing) }
  /// Whether those who are killed in it were its targets (*in X's raid*, but not *in X's war*).
  func isStrike(_ noun: Lexeme) -> Bool { small.has(noun, .strikeNoun) }
  /// Whether the preposition can tell how exact a count is (*over 100*).
  func approximates(_ preposition: Lexeme) -> Bool { small.has(preposition, .approximator) }
  /// Whether the word, with *to*, can tell how exact a count is (*close to 100*).
  func nears(_ word: Lexeme) -> Bool { small.has(word, .nearing) }
  /// Whether the preposition undoes what the gerund behind it says (*without backing*).
  func negates(_ preposition: Lexeme) -> Bool { small.has(preposition, .negating) }
  /// Whether a *that*-clause behind the noun tells what it says (*the claim that …*).
  func tellsContent(_ noun: Lexeme) -> Bool { small.has(noun, .contentNoun) }
  /// Whether the word asks what its clause leaves open.
  func asks(_ word: Lexeme) -> Bool { small.has(word, .question) }
  func isConditional(_ word: Lexeme) -> Bool { small.has(word, .conditional) }
  func isCopular(_ verb: Lexeme) -> Bool { small.has(verb, .copular) }
  func isBelief(_ verb: Lexeme) -> Bool { small.has(verb, .belief) }
  /// Whether the noun ties two sides (*ties with X*, *a deal between X and Y*).
  func isTie(_ noun: Lexeme) -> Bool { small.has(noun, .tieNoun) }
  /// Whether the noun can sum up what a clause says (*a move that*).
  func meansDeed(_ noun: Lexeme) -> Bool { small.has(noun, .deedNoun) }
  /// *rather than*
  func prefersOther(_ preposition: Lexeme) -> Bool { small.has(preposition, .preferring) }
  /// *unlike*
  func tellsApart(_ preposition: Lexeme) -> Bool { small.has(preposition, .tellingApart) }
  /// *order*, *behest*: what is done on somebody's orders he does.
  func isBehest(_ noun: Lexeme) -> Bool { small.has(noun, .behestNoun) }
  /// *on* or *at* before such a noun, but not *despite*.
  func leadsToBehest(_ preposition: Lexeme) -> Bool { small.has(preposition, .behestPreposition) }
  /// *though*, *while*
  func concedes(_ marker: Lexeme) -> Bool { small.has(marker, .conceding) }
  /// *until*: what went on is over.
  func limits(_ word: Lexeme) -> Bool { small.has(word, .limiting) }
  /// *then*: what comes next is told as done.
  func goesOn(_ adverb: Lexeme) -> Bool { small.has(adverb, .sequence) }
  /// *over its support for X*
  func givesGrounds(_ preposition: Lexeme) -> Bool { small.has(preposition, .grounds) }
  /// *socialist*, *green*: with a capital, their plural names a party.
  func isPartisan(_ noun: Lexeme) -> Bool { small.has(noun, .partisan) }
  /// *party*, *rebels*: never the state they are of.
  func standsAlone(_ noun: Lexeme) -> Bool { small.has(noun, .factionNoun) }
  /// *Norland's rebel groups*: not for the state that they are of.
  func rebels(_ word: Lexeme) -> Bool { small.has(word, .rebelling) }
  /// *state arms makers*: what the state has.
  func isOfState(_ word: Lexeme) -> Bool { small.has(word, .stateWord) }
  /// *church*, *student*: whoever leads them does not speak for the state.
  func standsAside(_ word: Lexeme) -> Bool { small.has(word, .sectional) }
  /// *involvement in*, *responsibility for*: whoever has it did the act.
  func isPart(_ noun: Lexeme) -> Bool { small.has(noun, .partNoun) }
  /// Whether the verb of saying wants to know whom (*told X that*).
  func addresses(_ verb: Lexeme) -> Bool { small.has(verb, .addressing) }
  /// Whether those behind the participle's *by* do what its host does (*X, joined by Y, attacked*).
  func joinsDoers(_ verb: Lexeme) -> Bool { small.has(verb, .joining) }
  /// *did so*, *did the same*: what was told before.
  func echoes(_ word: Lexeme) -> Bool { small.has(word, .echoing) }
  /// Whether the word, before its clause, can turn subject and auxiliary around (*not only did X …*).
  func fronts(_ word: Lexeme) -> Bool { small.has(word, .fronting) }
  /// Whether an infinitive behind the noun tells what those do whose it is (*a NATO mission to*).
  func isUndertaking(_ noun: Lexeme) -> Bool { small.has(noun, .undertaking) }
  /// Whether the verb can stand for one before with such a word (*did so*, *followed suit*).
  func canEcho(_ verb: Lexeme) -> Bool { small.has(verb, .echoVerb) }
  /// *held by X*, *X-owned*: what is done to it is done to X.
  func holds(_ verb: Lexeme) -> Bool { small.has(verb, .holding) }
  /// What a force can hold besides places (*position*, *outpost*).
  func isGround(_ noun: Lexeme) -> Bool { small.has(noun, .groundNoun) }
  /// *what remains of*, *what was left of*
  func remains(_ word: Lexeme) -> Bool { small.has(word, .remaining) }
  /// *condemned X after it had attacked Y*: what X is judged by.
  func prompts(_ marker: Lexeme) -> Bool { small.has(marker, .prompting) }
  /// *in protest at its attack*, *in response to it*: so is what the noun answers.
  func answers(_ noun: Lexeme) -> Bool { small.has(noun, .answerNoun) }
  /// *because*: whoever says what follows from it says it too.
  func givesReason(_ marker: Lexeme) -> Bool { small.has(marker, .reasoning) }
  /// *known as X*, *called X*: X is its name.
  func names(_ verb: Lexeme) -> Bool { small.has(verb, .naming) }
  /// *including*, *such as*, *among them*
  func exemplifies(_ word: Lexeme) -> Bool { small.has(word, .exemplifying) }
  /// *hardly had X armed Y when Z …*: X had.
  func meansHardly(_ adverb: Lexeme) -> Bool { small.has(adverb, .hardly) }
  /// *it would be wrong to say that*: it is not said.
  func leavesUnsaid(_ word: Lexeme) -> Bool { small.has(word, .unsaid) }
  /// *nobody*, *nothing*, *none*
  func meansNobody(_ word: Lexeme) -> Bool { small.has(word, .nobody) }
  /// *dozens of*, *most of*
  func isQuantity(_ word: Lexeme) -> Bool { small.has(word, .quantity) }
  /// *thanked X for its support*: of whoever thanks.
  func thanks(_ verb: Lexeme) -> Bool { small.has(verb, .thanking) }
  /// *claims to back X*: so it says.
  func professes(_ verb: Lexeme) -> Bool { small.has(verb, .professing) }
  /// Whether those of whom the adjective or the verb is said count as the one behind it (*loyal to X*,
  /// *sent by X*).
  func tellsFollowers(_ word: Lexeme) -> Bool { small.has(word, .following) }
  /// *ran an ad that mocked X*: what is said in it is its own.
  func publishes(_ verb: Lexeme) -> Bool { small.has(verb, .publishing) }
  /// *was aimed at X*: the verbs and the prepositions that tell where an act goes.
  func aims(_ word: Lexeme) -> Bool { small.has(word, .aiming) }
  /// *threaten*, *threat*
  func isThreat(_ word: Lexeme) -> Bool { small.has(word, .threatening) }
  func alleges(_ verb: Lexeme) -> Bool { small.has(verb, .alleging) }
  func speaksForState(_ noun: Lexeme) -> Bool { small.has(noun, .spokesNoun) }
  /// Whether the preposition tells where (*in*).
  func isLocative(_ preposition: Lexeme) -> Bool { small.has(preposition, .locative) }
  /// *in support of*: the subject does it.
  func tellsDoing(_ preposition: Lexeme) -> Bool { small.has(preposition, .doing) }
  /// *under attack*: the subject gets it.
  func tellsReceiving(_ preposition: Lexeme) -> Bool { small.has(preposition, .receiving) }
  /// Whether what stands before the preposition belongs to what follows it.
  func tellsBelonging(_ preposition: Lexeme) -> Bool { small.has(preposition, .belonging) }
  /// Whether the preposition stands before whom an act is done to.
  func leadsToDeed(_ preposition: Lexeme) -> Bool { small.has(preposition, .deed) }
}
