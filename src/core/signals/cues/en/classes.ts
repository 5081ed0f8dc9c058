import type { LanguageCues } from '../../cues.ts'

export const classes: LanguageCues['classes'] = {
  // Who speaks, and what they bind themselves with.
  i: ['i', 'we', 'i personally', 'we both', 'we all'],
  ours: [
    '(my|our) (team|colleague~|designer~|developer~|dev~|account manager|people|side|partner~|lawyer~)',
    'the (team|guys|designer~|developer~|devs)',
    '(my|our) (bookkeeper|accountant~|accounts [team|department]|finance (team|department)|office|studio|assistant|pa|editor~|photographer~|copywriter~|producer~|driver~|courier|technician~|engineer~|warehouse|intern~|illustrator~|printer~|director|reception|sales team|crew|graduate|apprentice|secretary|deputy|partner|typesetter|electrician|fitter~|night shift)',
    '(someone|somebody|one|a colleague|a member) (from|on|of|at|here in) (my|our) (side|end|team|office|people|staff|place|department|crew|designers|developers|colleagues)',
    '^ (legal|finance|accounts|procurement)',
    '(one of us|a colleague [of (mine|ours)])',
    '(my|our) (colleague|boss|assistant|designer|developer|editor|producer|photographer) *',
  ],
  // A text that is only cited: on a sign, in a film, in somebody's review.
  quoting: [
    '(slogan~|motto|tagline|strapline|jingle|poster|billboard|button|banner~|caption|sign|label|sticker|notice|leaflet|flyer|advert|headline|heading|subject line|song|chorus|lyric~|card|screen|review|reviewer|tabloid|newspaper|quiz|form|clip|badge|mug|t shirt|voicemail) [*] [*] [*] [*] (reads|read|says|said|is|was|asks|shouts|shows|tells|goes|with|wrote|:) [*] [*] [*] "',
    '(customer|guest|visitor|patient|heroine|hero|character|actor|actress|goat|mayor|passer by|neighbour|child) [*] [*] [*] (reads|says|said|asks|asked|shouts|shouted|yells|yelled|wrote|cries) [*] [*] "',
    '(ends|opens|begins|starts) with [the words] "',
    '(question|words|word|line|phrase|text|message|sentence|quote) [is|was|are|were] "',
    '(reads|headed|entitled|titled|captioned|labelled|engraved) "',
  ],
  // Kind words that are meant the other way round.
  mockery: [
    '(nowhere|nothing|nobody|down|broken|wrong|missing|dead|blank|late|empty|crashed|misspelt) (.|,|!) [absolutely|just|how] (brilliant|great|lovely|marvellous|fantastic|wonderful|perfect|charming|nice one|super|bravo|well done|genius|superb) (.|!|$)',
    '(nice|good|kind|big|decent|sweet|lovely|thoughtful|generous) of (you|them) to (finally|at last|eventually|bother|show up|turn up|remember|* [*] [*] (at last|in the end|after (only|just|a mere) [<count>] (days|weeks|months|hours|reminders|emails|calls)))',
    '^ [oh] (great|brilliant|lovely|marvellous|fantastic|wonderful|perfect|super|excellent|splendid|bravo) (,|.|!|:) (the|our|my) [*] [*] (is|are|has|have) [*] (down|broken|gone|late|wrong|blank|dead|missing|off|crashed|stuck|locked|upside down|flooded|empty)',
    '^ [oh] (great|brilliant|lovely|marvellous|fantastic|wonderful|perfect|super|excellent) [surprise] (,|.|!|:) (a (second|third|fourth|fifth) (reminder|bill|invoice|delay|mistake)|now (everyone|everybody|nobody|half the|the (whole|entire)) *)',
    '(thanks|thank you|cheers|ta) [so much|a lot|very much] for (nothing|(ruining|losing|breaking|forgetting|wasting|ignoring) *|teaching (me|us) (patience|how not)|the reminder (of how|that) *|showing (me|us) how not)',
    '(i|we) [do|really|must|can only] (admire|envy) your (calm|nerve|optimism|cheek|confidence|sense of *)',
    'what a <good> surprise (,|.|!|:) (another|yet another|a (second|third|fourth)) (bill|invoice|delay|reminder|error|mistake|typo|fee|excuse)',
    '(bravo|congratulations|congrats|well done|great job|good job|nice work|full marks|kudos|hats off|applause) [,|.|!|:] [*] [*] [*] [*] [*] [*] (upside down|back to front|the wrong (way|side|date|name|door|end|house|street|colour|size|language|order)|misspelt|misspelled|in the bin|behind the *)',
    '(great|excellent|perfect|lovely|impeccable|superb) timing (,|.|!|:) [*] [*] [*] [*] (a (day|week|month)|days|weeks|months|an hour) (late|after)',
    'thanks to (your|you lot|you guys|you people) [*] [*] [*] (we|our|the|my|i|nobody|nothing|half)',
  ],
  // What is asked to vent anger, and what is asked in delight: neither waits for an answer.
  grievance: [
    'is it [really|honestly|truly] (so|that|too|such a|this) (hard|difficult|much|lot) to',
    'who in (their|his|her) right mind',
    'what (did|have|has) (i|we|anybody|anyone) [ever] (do|done) to deserve (this|that|it|such)',
    '(am|are) (i|we) (supposed|meant|expected) to (be (grateful|pleased|happy|impressed|thankful)|laugh|applaud)',
    '(do|does|did) you (seriously|honestly|really) (expect (me|us|anyone|anybody)|(think|believe) (i|we|anyone|anybody) (will|would|am|are))',
    '(does|do|did|has|is) (anybody|anyone|nobody) [there|here] [at *|over there|on your *|in your *] ever',
    'do (i|we) look like (i|we|a|an|somebody|someone) *',
    'am i (talking to a wall|the only (one|person) [here|there|on * *|in * *] (who|that))',
    'why (do|did|should) (i|we) (even|ever) [bother|try|pay|ask|write|send] *',
  ],
  rapture: [
    "what's not to (love|like|adore)",
    'is there anything (you|your *|this team) (cannot|can not) (do|draw|fix|make)',
    "is there anything (you|your *|this team) can't (do|draw|fix|make)",
    '(could|can) (it|this|that|they) (be|look|have been|have looked) any (better|prettier|lovelier|nicer|smarter|finer|more <good>)',
    'how (did|could) (we|i) [ever] (manage|live|cope|survive|get by|get along) [so long|all these *] (without|before) (you|your|this|it)',
  ],
  // Looked for a fault and found none.
  flawless: [
    "(find|finding|for|spot|spotting) (a|an|any|one|some|something|anything|faults|mistakes) [single|small] [to|that is] [fault|flaw|mistake|error|typo|weakness|criticise|criticize|correct|complain about|wrong|change|dislike] [with it|in it|all (morning|day|week)|for * [hour|hours|evening]] [,] [and|but|without] (gave up|failed|have failed|could not|couldn't|can't|found none|found nothing|success|in vain|came up empty|drew a blank|no luck)",
    '(found|find|had|have|has) (nothing|not a thing|no reason) (to (correct|criticise|criticize|complain about|grumble about|moan about|dislike)|wrong with (it|your *|the <work>))',
    "if there (is|was|are) (a|any) [single] (fault|flaw|mistake|error|weakness|weak spot) [in it|in this|anywhere|there] [,] (i|we) [still|really|honestly] (have (yet|not)|cannot|can't|couldn't|could not|failed|haven't|missed)",
    '(complain|complaint|complaints|grumble|moan|criticise|objections) [*] [*] [*] [*] [.|,|;] [*] [*] [*] [*] [*] (had to tear|tore it up|shut up|speechless|eat my words|ate my words|take it [all] back|nobody read)',
    'to (complain|grumble|moan|haggle|argue|cancel) [*] [*] [*] [*] [,] and (ended up|finished up|found myself|left) (ordering|buying|booking|thanking|praising|staying|signing|laughing|hugging|doubling)',
    '(red pen|pen|pencil) (is|was|stayed) [still] (full|unused|dry|capped)',
  ],
  // Other people's shops and houses, which are praised and nobody here is meant.
  others: [
    "(my|our|a|the|another) [old|new] (neighbour|neighbor|neighbours|neighbors|rival|rivals|competitor|competitors) ['s] [*] [*] (((has|have|had) (a|an|the|some|such|put|got|built|opened|won|new))|((is|are|was|were) (<very>|<good>|<superb>))|runs|run|makes|serves|opened|launched|built|sells|does|puts|sends|won) [*] [*] [*] [*] [<good>|<superb>]",
    '(rival|competing) (gym|shop|hotel|school|bakery|agency|brand|firm|cafe|studio|club|farm|clinic|restaurant|pub) [*] [*] [*] [*] [*] [*]',
    '(shop|florist|butcher|baker|barber|bakery|hotel|pub|school|cafe|restaurant|gym|clinic|garage|museum|salon|bookshop|place|people|agency|firm|studio) (next door|opposite|(two|three|a few) (doors|floors|streets|houses) (down|up|away|along)|across (the|from) *|over (the *|there)|(down|up|along) the *|(on|round|around) the corner|in the next *|in town) [just|now|also] (((has|have|had) (a|an|the|some|such|put|got|built|opened|won|new))|((is|are|was|were) (<very>|<good>|<superb>))|runs|run|makes|serves|opened|launched|built|sells|does|puts|sends|won) [*] [*] [*] [*] [<good>|<superb>]',
    "my (hairdresser|dentist|plumber|doctor|builder|baker|mechanic|gardener|vet|tailor|barber|accountant|neighbour|cousin|niece|nephew|(sister's|brother's|mother's|friend's|aunt's) (dentist|doctor|hairdresser|plumber|school|shop|garage|bank|gym|club|firm|agency)) [just|also|now] (has|have|had|is|are|was|were|does|did|makes|made|sends|sent|runs|sells|got|won|put|built|opened|serves|bakes|baked) [*] [*] [*] [*] [*] [*]",
  ],
  // A fault that the speaker owns, with its story.
  owned: [
    '(mistake|error|fault|slip|blunder|mix up|delay|oversight) (is|was) [all|entirely|only] (mine|ours|on us|on me|down to (us|me)|my own|our own) [*] [*] [*] [*] [*] [*]',
    '^ (i|we) (got|read|copied|sent|used|gave|took|wrote|typed|put) [*] [*] [*] wrong [*]',
    '(was|is) (careless|clumsy|sloppy|stupid|silly|thoughtless) of (me|us)',
    '(nobody|no one) else (is|was) (to blame|at fault|responsible)',
    '^ (i|we) [*] (missed|broke|deleted|ruined|overlooked|misread|mislaid|miscounted|mixed up) [the|your|a|one|it] [*] [*]',
  ],
  will: [
    "(i|we)('ll|'l)",
    '(i|we) (will|shall|wil)',
    'ill',
    "(i'm|im|i am|we're|we are) (going to|gonna)",
    "(i'll|we'll|i will|we will) (also|then|now|personally|certainly|definitely|gladly|happily|of course|make sure to)",
    "(i'll|we'll|i will|we will) (both|all|just|quickly|immediately|still|again|either|first|always|go ahead and)",
  ],
  you: ['you', 'u', 'ya', 'you guys', 'you all', "y'all", 'somebody', 'someone', 'your team'],
  be: [
    "(is|are|was|were|'s|'re|has been|have been|looks|look|looked|feels|felt|sounds|seems|reads|works)",
  ],
  very: [
    '(very|really|so|truly|absolutely|simply|just|super|pretty|quite|extremely|totally|genuinely|rather)',
    '(incredibly|deeply|bloody|damn|freaking|fucking|particularly|completely|utterly|far|way|all|most|both)',
  ],
  nt: [
    "(isn't|aren't|wasn't|weren't|ain't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|haven't|hasn't|hadn't|shouldn't)",
  ],
  // Deeds of agency work, as one asks for or promises them.
  give: [
    '(send|share|forward|provide|deliver|pass|upload|attach|email|mail|give|submit|return|resend|ship|show)',
    '(supply|drop|ping|text|bring|hand|present|cc|copy me|invite|grant|transfer|re-send|circulate)',
  ],
  fix: [
    '(fix|change|update|correct|adjust|amend|edit|replace|swap|remove|delete|add|move|shorten|resize|crop)',
    '(redo|rework|revise|rewrite|polish|improve|restore|reset|repair|solve|resolve|sort|clean|translate)',
    '(bump|tweak|switch|turn|cut|trim|rename|undo|revert|roll back|extend|rerun|re-run|rebuild|recut)',
  ],
  handle: [
    '(do|make|get|check|look|review|test|prepare|draft|write|design|create|build|set|schedule|book|arrange)',
    '(organise|organize|call|phone|ring|contact|chase|follow|handle|take|finish|complete|start|begin|launch)',
    '(publish|post|push|deploy|run|measure|track|monitor|investigate|find|ask|talk|speak|meet|join|discuss)',
    '(pay|settle|sign|approve|confirm|cancel|pause|stop|hold|keep|put|pick|reply|respond|answer|report|tell)',
    '(inform|notify|advise|clarify|explain|verify|ensure|reach|come|circle|cover|credit|refund|reimburse)',
    '(waive|invoice|bill|order|buy|install|configure|connect|enable|activate|train|order|double-check|see)',
    '(mark|highlight|flag|tick|list|outline|sketch|squeeze|fit|pop|slot|host|shoot|film|record|print|export|scan|tag)',
    '(loop|introduce|nudge|remind|fetch|collect|pick up|drop off|unblock|unlock|whitelist|refresh|darken|lighten)',
    '(brighten|sharpen|try|use|hide|block|archive|back up|merge|compile|summarise|summarize|recheck|reissue|reprint)',
    '(reshoot|retouch|redraw|rethink|reconsider|reschedule|postpone|push back|bring forward|take down|put up|walk us|talk us)',
    '(spell out|dig out|look into|look at|hand over|get hold|let|leave|mention|include|insert|attend|join|weigh|count)',
    '(escort|stand|staff|work|allocate|assign|reduce|lower|increase|raise|free up|line up|wrap|open|close)',
  ],
  deed: ['<give>', '<fix>', '<handle>'],
  // Points in time that make a promise or a demand binding.
  day: [
    '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|thurs|fri|sat|sun)',
    '(today|tomorrow|tonight|tmrw|tmr|noon|midday|lunch|lunchtime|this (week|month|morning|afternoon|evening))',
    '((next|the end of [the|this|next]|end of) (week|month|day|business)|eod|eow|cob|eob|close of (play|business))',
    '([the] #(st|nd|rd|th| am| pm|am|pm|)|the weekend|then)',
    '(january|february|march|april|may|june|july|august|september|october|november|december)',
  ],
  year: ['(2024|2025|2026|2027|2028|2029|2030|2031|2032|2033|2035|2040)'],
  // What the work is made of, and how one judges it.
  work: [
    '(site|website|page~|landing page~|homepage|home page|design~|logo~|icon~|banner~|layout~|mockup~|mock-up~)',
    '(wireframe~|draft~|version|copy|text~|wording|headline~|article~|post~|blog|newsletter~|email~|campaign~|ad|ads)',
    '(video~|film~|reel~|photo~|picture~|visual~|colour~|color~|font~|animation~|brochure~|deck|slides|presentation)',
    '(report~|analysis|strategy|plan~|proposal~|concept~|idea~|brand|branding|app|shop|store|checkout|code|build)',
    '(feature~|integration|translation~|work|job|result~|outcome|output|numbers|figures|service|support|team~)',
    '(communication|response~|turnaround|delivery|deliverable~|quality|effort~|project|event|campaign|launch|stuff)',
    '(artwork|packaging|render~|shots|shoot|edit|cut|script~|storyboard~|research|workshop|session|training|mood board)',
  ],
  it: [
    '[the|your|our|this|that|these|those|all the|my|whole|new|latest|final|overall|entire|last] [new|latest|final|first|second|last|entire|whole|updated|revised|finished] <work> <be>',
    '(it|this|that|these|those|they|everything|all of it|all|you|you guys|the (whole thing|guys|team|lot)) <be>',
    "(it's|that's|its|thats|this's|they're|you're|you've been|it has|everyone <be>|everybody <be>)",
  ],
  good: [
    '(good|great|gr8|excellent|fantastic|wonderful|amazing|awesome|brilliant|superb|outstanding|terrific|fab|fabulous)',
    '(lovely|beautiful|gorgeous|stunning|perfect|flawless|impeccable|impressive|exceptional|incredible|marvellous|marvelous)',
    '(spot on|spot-on|on point|top notch|top-notch|first class|first-class|first rate|world class|stellar|neat|slick|sharp)',
    '(crisp|clean|elegant|classy|fresh|stylish|polished|magnificent|splendid|sublime|phenomenal|remarkable|delightful|ace)',
    '(fire|lit|dope|sick|epic|unreal|wicked|legendary|magic|gold|the best|a gem|a joy|a delight|a pleasure|a dream|bang on)',
    '(a (great|huge|real|massive|big) (success|hit|asset|improvement|help)|a hit|a triumph|a game changer|a lifesaver|a star)',
    '(helpful|professional|responsive|thorough|thoughtful|creative|reliable|attentive|proactive|patient|supportive|dedicated)',
    '(exactly what (i|we) (wanted|needed|asked for|had in mind|were after)|better than (expected|ever|(i|we) ~)|much better)',
    '(nice|solid|cracking|mint|smashing|grand|quality|class|deadly|banging|second to none|a step up|miles better|chef~ kiss)',
  ],
  // Who is named where the fault is looked for.
  culprit: [
    '(you|u|you guys|you people|they|somebody|someone|your lot|your (idiot|fool|moron|clown|genius) of a *|your (idiot|fool|moron|clown|genius) of a * *|your own (team|people|side|staff|department|colleague~))',
    "(your|their|his|her|the (client's|printer's|agency's)) (team|people|side|staff|office|boss|assistant|intern|pm|project manager|account manager)",
    "(your|their|the client's) (it (team|department|people|guy~)|marketing (team|department)|designer~|developer~|dev|devs|colleague~|lawyer~|legal team|secretary)",
    'the (printer~|print shop|host~|hosting (company|provider)|developer~|courier~|supplier~|vendor~|photographer~|freelancer~|translator~|bank|client)',
    'the (freight company|shipping company|carrier|logistics (company|people|firm)|caterer~|venue|platform|previous agency|old agency|last agency|contractor~|registrar|data centre|data center|wholesaler|manufacturer|customs|post office|registry|plugin (author~|maker~)|agency before us|app store|subcontractor~|studio|lab|factory|warehouse)',
    '(google|meta|facebook|instagram|apple|shopify|wordpress|microsoft|amazon|tiktok|youtube|linkedin|mailchimp|paypal|stripe|godaddy|dhl|ups|fedex|royal mail)',
  ],
  // What is counted in a report.
  metric: [
    '(visit~|visitors|session~|click~|impression~|conversion~|lead~|sign up~|signup~|sale~|order~|download~|install~|booking~|view~|subscriber~)',
    '(follower~|registration~|enquir~|inquir~|user~|customer~|purchase~|mention~|share~|like~|backlink~|open~|unsubscribe~|answer~|response~)',
    '(ticket~|call~|vote~|entry|entries|attendee~|guest~|test drive~|appointment~|quote request~|form fill~|form~ filled|repl~|comment~|review~|player~|member~)',
    '(donation~|donor~|pledge~|redemption~|scan~|voucher~|error~|broken link~|listener~|stream~|play~|swipe~|reservation~|table booking~|store visits|newsletter sign ups|units|copies)',
  ],
  rate: [
    '(ctr|cpc|cpl|cpa|cpm|roas|roi|nps|aov|bounce [rate]|open rate|click rate|click through rate|conversion [rate]|completion rate|engagement [rate]|unsubscribe rate|churn|retention)',
    '(cost per (lead|click|acquisition|conversion|sale|enquiry|quote|order|visit|install|ticket|view)|average (order [value]|basket|position|wait|session|watch time|time|rating|spend)|basket value|load time|page speed|watch time|footfall|turnover|revenue|spend|reach|organic|organic traffic|paid traffic|traffic|takings|occupancy|uptime|rating|score|attendance|turnout)',
  ],
  // How many, in words or figures, and who is counted.
  count: [
    '(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a dozen|a hundred|hundreds|half|a third|two thirds|a quarter|three quarters|a fifth)',
    '(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety) (one|two|three|four|five|six|seven|eight|nine)',
  ],
  people: [
    '(people|parents|patients|guests|visitors|customers|members|families|pupils|students|readers|donors|diners|tenants|shoppers|callers|clients|households|companies|schools|volunteers|subscribers|users|couples|walkers|passers by|employees|listeners|viewers|applicants|residents)',
  ],
  superb: [
    '(brilliant|amazing|fantastic|wonderful|superb|outstanding|stunning|gorgeous|excellent|perfect|flawless|terrific|phenomenal|incredible)',
    '(awesome|beautiful|sexy|magnificent|first class|first-class|top notch|top-notch|spot on|spot-on|marvellous|fabulous|sublime|breathtaking)',
    '(a (joy|delight|dream|triumph|masterpiece|work of art|thing of beauty|class act|winner|gem|knockout|blast)|to die for|out of this world|bang on)',
  ],
  bad: [
    '(bad|poor|terrible|horrible|awful|dreadful|atrocious|abysmal|appalling|shocking|lousy|rubbish|shoddy|sloppy|subpar)',
    '(unacceptable|inacceptable|unprofessional|disappointing|underwhelming|mediocre|amateurish|careless|inexcusable|unusable)',
    '(useless|worthless|pathetic|ridiculous|laughable|a joke|a mess|a disaster|a shambles|a disgrace|a nightmare|a farce|chaos)',
    '(frustrating|annoying|irritating|infuriating|maddening|exhausting|worrying|tiresome|embarrassing|humiliating|insulting)',
    '(not (good|professional|ok|okay|acceptable|up to (scratch|standard|par)|what (we|i) (paid|asked|agreed|ordered|expected|were promised)))',
    '(not [<very>] (good|helpful|professional) [enough]|below [par|standard|expectations|what we]|substandard|sub-standard|unreliable)',
    '(far too slow|too slow|painfully slow|incompetent|negligent|rushed|lazy|half-baked|half-finished|riddled with|full of (errors|mistakes|typos|bugs))',
    '(wrong again|late again|broken again|down again|worse than|beyond a joke|a waste of (time|money)|unsatisfactory|inadequate|dire)',
  ],
}
