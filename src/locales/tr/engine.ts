import type { engine as en } from '../en/engine.ts'
import type { SameKeys } from '../messages.ts'

/** What the engine says, in Turkish. */
export const engine: SameKeys<typeof en> = {
  health: {
    neverHeard: 'Müşteriden henüz hiç ses çıkmadı.',
    severe: 'Müşteri ağır bir şey söyledi ve hâlâ yanıt almadı.',
    capped: 'Açıkça görülen tek bir özellik sağlığı aşağı çekiyor: {trait}.',
    tooLittle: 'Kanıt yetersiz: önemli olanın ancak %{percent, number} kadarı biliniyor.',
    quiet: 'Müşteri, alışıldık {days, number} günlük aralığından daha uzun süredir sessiz.',
    quietByNorm:
      'Müşteri, elle belirlenen {days, number} günden daha uzun süredir sessiz; kendi alışkanlığı olan {learned, number} güne göre henüz sessiz sayılmazdı.',
    goodByNorm:
      'Kanıtlar iyi; müşterinin sesi elle belirlenen {days, number} gün içinde duyuldu. Kendi alışkanlığı olan {learned, number} güne göre sessiz sayılırdı.',
    forming: 'Kötüye işaret bir özellik beliriyor: {trait}.',
    good: 'Kanıtlar iyi ve yeni; müşterinin kendi sesi de duyuldu.',
    watch: 'Kanıtlar iki yönü de gösteriyor.',
    poor: 'Kanıtlar ilişkinin aleyhine.',
  },
  indicators: {
    'added-sign-said': {
      yes: '“{trait}” işareti sayılan bir söz söylendi.',
      no: 'Bir aylık temasta “{trait}” işareti yok.',
    },
    'added-trait-asked': {
      yes: '“{trait}” sorulduğunda müşteri doğruladı ({answer}).',
      no: '“{trait}” sorulduğunda müşteri öyle görmediğini söyledi ({answer}).',
    },
    'questions-answered': {
      yes: 'Müşterinin sorusu zamanında yanıtlandı.',
      no: 'Müşterinin sorusu zamanında yanıtlanmadı.',
    },
    'requests-closed': {
      yes: 'Müşterinin talebi zamanında yapıldı, geri çevrildi ya da tarihe bağlandı.',
      no: 'Müşterinin talebi fazla uzun süre açık kaldı.',
    },
    'reply-within-own-rhythm': {
      yes: 'Her zamanki süremiz içinde yanıt verdik.',
      no: 'Her zamankinden geç yanıt verdik.',
    },
    'meeting-summed-up': {
      yes: 'Toplantı yazıyla özetlendi.',
      no: 'Toplantıyı iki iş günü içinde kimse özetlemedi.',
    },
    'chased-for-answer': {
      yes: 'Müşteri yeniden sormak zorunda kaldı.',
      no: 'Müşterinin yeniden sorması gerekmedi.',
    },
    'answer-without-content': {
      yes: 'Üst üste iki yanıtımız boştu.',
      no: 'Yanıtımız doluydu.',
    },
    'asked-again-differently': {
      yes: 'Müşteri, yanıtımızdan sonra aynı şeyi yeniden sordu.',
      no: 'Yanıtımız soruyu kapattı.',
    },
    'client-uninformed': {
      yes: 'Müşteri haberimizi başkasından duydu.',
      no: 'Müşterinin haberimizi başkasından duyduğunu gösteren bir şey yok.',
    },
    'why-explained': {
      yes: 'Nasıl ya da neden diye sorulunca açıkladık.',
      no: 'Nasıl ya da neden diye soruldu, açıklamadık.',
    },
    'advice-reasoned': {
      yes: 'Önerimizi gerekçesiyle sunduk.',
      no: 'Önerimizi gerekçesiz sunduk.',
    },
    'decision-documented': {
      yes: 'Kararı yazıya döktük.',
      no: 'Karar yazıya dökülmedi.',
    },
    'context-given': {
      yes: 'Bir şeyin nasıl ya da neden işlediğini anlattık.',
      no: 'Bu ay hiçbir şey anlatmadık.',
      ofClient: {
        yes: 'Müşteri bize kendi işinden söz etti.',
        no: 'Bu ay hiçbir şey anlatmadık.',
      },
    },
    'explanation-refused': {
      yes: 'Açıklama yapmaktan kaçındık ya da tepeden konuştuk.',
      no: 'Gerekçe istendiğinde geri çevirmedik.',
      ofClient: {
        yes: 'Müşteri açıklama yapmaktan kaçındı.',
        no: 'Gerekçe sorduğumuzda müşteri geri çevirmedi.',
      },
    },
    'advice-withheld': {
      yes: 'Müşteri görüşümüzü sordu, alamadı.',
      no: 'Müşteri görüşümüzü sordu ve aldı.',
    },
    'access-not-given': {
      yes: 'Müşteri dosya ya da erişim istedi, zamanında alamadı.',
      no: 'Müşteri dosya ya da erişim istedi ve aldı.',
      ofClient: {
        yes: 'Müşteriden dosya ya da erişim istedik, zamanında alamadık.',
        no: 'Müşteriden dosya ya da erişim istedik ve aldık.',
      },
    },
    'client-in-the-dark': {
      yes: 'Müşteri anlamadığını ya da haberdar edilmediğini söylüyor.',
      no: 'Müşterinin habersiz bırakıldığını gösteren bir şey yok.',
    },
    'promise-kept-on-time': {
      yes: 'Bu sözü zamanında tuttuk.',
      no: 'Bu sözü zamanında tutmadık.',
    },
    'expectation-known': {
      yes: 'Müşterinin ne istediğini kendi sözlerimizle teyit ettik.',
      no: 'Müşteri ne istediğini söyledi, biz üzerinde durmadık.',
    },
    'expectation-exceeded': {
      yes: 'Müşteri beklediğinden fazlasını aldığını söylüyor.',
      no: 'Bu çeyrekte beklentinin üstüne çıkan bir şey olmadı.',
    },
    'expectation-still-happy': {
      yes: 'Bir söz sorulduğunda müşteri en az söz verildiği kadar olduğunu söylüyor.',
      no: 'Bir söz sorulduğunda müşteri söz verilenin altında kaldığını söylüyor.',
    },
    'delay-unannounced': {
      yes: 'Bir söz gecikti, önceden haber vermedik.',
      no: 'Bir sözün tarihi kaydı, süresi dolmadan haber verdik.',
    },
    'work-redone': {
      yes: 'Teslim ettiğimiz iş yanlıştı ve düzeltilmesi gerekti.',
      no: 'Teslim edilen iş olduğu gibi kabul gördü.',
    },
    'reminded-of-agreement': {
      yes: 'Müşteri bize ne konuştuğumuzu hatırlatmak zorunda kaldı.',
      no: 'Müşterinin hatırlatması gerekmedi.',
    },
    'value-questioned': {
      yes: 'Müşteri fiyatı ya da aldığı karşılığı sorguluyor.',
      no: 'Fiyatı ya da karşılığı sorgulayan olmadı.',
    },
    'opinion-given-when-asked': {
      yes: 'Görüşü sorulunca müşteri söyledi.',
      no: 'Görüşü soruldu, müşteri bir şey demedi.',
    },
    'opinion-volunteered': {
      yes: 'Müşteri sorulmadan görüş bildirdi.',
      no: 'Müşteri beş iletidir görüş bildirmiyor.',
    },
    'disagreement-voiced': {
      yes: 'Müşteri bir öneriye itiraz etti ya da değişiklik istedi.',
      no: 'Müşteri üç aydır hiçbir önerimizde değişiklik istemedi.',
    },
    'pulse-comment': {
      yes: 'Müşteri açık uçlu soruya bir şeyler yazdı.',
      no: 'Açık uçlu soru boş bırakıldı.',
    },
    'choice-deferred': {
      yes: 'Müşteri, önüne konan seçimi bize bıraktı.',
      no: 'Müşteri, önüne konan seçimi yaptı.',
    },
    'bare-approval': {
      yes: 'Üst üste üç tur, tek görüş bildirilmeden onaylandı.',
      no: 'Onaylar görüşle birlikte geldi.',
    },
    'pulse-lapsed': {
      yes: 'Nabız sorusunu hep yanıtlayan biri artık yanıtlamıyor.',
      no: 'Nabız sorusu yeniden yanıtlandı.',
    },
    'thanks-for-delivery': {
      yes: 'Müşteri teslim ettiğimiz iş için teşekkür etti.',
      no: 'Teslim ettiğimiz işe teşekkür gelmedi.',
    },
    'warm-week': {
      yes: 'Müşterinin üslubu o hafta sıcaktı.',
      no: 'Müşterinin üslubu o hafta soğuktu.',
    },
    'goodwill-after-failure': {
      yes: 'Aksaklığımızdan sonra müşteri iyi niyetini korudu.',
      no: 'Aksaklığımızdan sonra müşteri sert yanıt verdi.',
    },
    'said-elsewhere': {
      yes: 'Müşterinin ne düşündüğünü başkalarından duyduk.',
      no: 'Bu ay müşterinin görüşü bize başkaları üzerinden ulaşmadı.',
    },
    'says-going-well': {
      yes: 'Sorulunca müşteri iyi gittiğini söylüyor.',
      no: 'Sorulunca müşteri iyi gittiğini söylemiyor.',
    },
    'complaint-repeated': {
      yes: 'Müşteri aynı şeyden yine şikâyet etti.',
      no: 'Şikâyet var ama tekrar değil.',
    },
    'thread-turns-sour': {
      yes: 'Yazışma dostça başladı, tatsız bitti.',
      no: 'Yazışmanın tadı kaçmadı.',
    },
    'blames-us': {
      yes: 'Müşteri kusuru bizde buluyor.',
      no: 'Müşteri şikâyet ediyor ama suçlamıyor.',
    },
    'wants-out': {
      yes: 'Müşteri ayrılmaktan, ödememekten ya da üstlerimize gitmekten söz ediyor.',
      no: 'Bu ay ayrılmaktan söz eden olmadı.',
    },
    'rude-wording': {
      yes: 'Bu müşterinin kaba bulacağı bir ifade.',
      no: 'İfadeler düzgündü.',
    },
    'curt-request': {
      yes: 'Bu kişinin alışıldık yazışmasından çok daha kuru bir talep.',
      no: 'Talep, bu kişinin her zamanki üslubunda.',
    },
    interrupts: {
      yes: 'Konuşanlardan biri ötekinin sözünü kesti.',
      no: 'Konuşanlar birbirinin sözünü kesmedi.',
    },
    'blame-before-answer': {
      yes: 'Şikâyete suçlamayla karşılık verdik.',
      no: 'Şikâyete suçlamadan karşılık verdik.',
    },
    'debate-without-decision': {
      yes: 'Tartışma üç haftadır karara varmadan sürdü.',
      no: 'Tartışma zamanında sonuca bağlandı.',
    },
    'debate-reopened': {
      yes: 'Kapanmış bir konu yeniden tartışıldı.',
      no: 'Kapanan konu kapalı kaldı.',
    },
    'decision-without-owner': {
      yes: 'Karar alındı ama kimse üstlenmedi.',
      no: 'Kararın bir sahibi ya da tarihi var.',
    },
    'argument-repeated': {
      yes: 'Aynı gerekçe aynı sözlerle yinelendi.',
      no: 'Tartışma ilerledi.',
    },
    'plan-period-missed': {
      yes: 'Bir plan dönemi plansız geçti.',
      no: 'Bu dönemde bir plan vardı.',
    },
    'no-horizon': {
      yes: 'Yoğun geçen ayda kimse sıradaki işin ötesine bakmadı.',
      no: 'Birlikte ileriye baktık.',
    },
    'only-reacting': {
      yes: 'Bu ay kendiliğimizden hiçbir şey başlatmadık.',
      no: 'Kendiliğimizden bir şey başlattık.',
    },
    'asked-what-next': {
      yes: 'Müşteri sırada ne olduğunu sormak zorunda kaldı.',
      no: 'Müşterinin sırada ne olduğunu sorması gerekmedi.',
    },
    'report-period-missed': {
      yes: 'Bir rapor dönemi bizden rakam gelmeden geçti.',
      no: 'Bu dönemde rapor verdik.',
    },
    'data-request-unmet': {
      yes: 'Müşteri veri istedi, zamanında alamadı.',
      no: 'Müşteri veri istedi ve aldı.',
      ofClient: {
        yes: 'Müşteriden veri istedik, zamanında alamadık.',
        no: 'Müşteriden veri istedik ve aldık.',
      },
    },
    'claim-without-figures': {
      yes: 'Rakam vermeden sonuç iddia ettik.',
      no: 'İddiamızı rakamla destekledik.',
    },
    'report-asked-for': {
      yes: 'Müşteri raporu istemek zorunda kaldı ve bekletildi.',
      no: 'Müşteri rapor için bekletilmedi.',
    },
    'contact-below-own-rate': {
      yes: 'Müşteri o hafta her zamankinden çok daha az yazdı.',
      no: 'Müşteri o hafta her zamanki kadar yazdı.',
    },
    'ask-ignored': {
      yes: 'Müşteri sorduğumuza zamanında tepki vermedi.',
      no: 'Müşteri sorduğumuza karşılık verdi.',
    },
    'answers-shorter': {
      yes: 'Beş yanıttan üçü her zamankinden çok daha kısaydı.',
      no: 'Yanıtlar her zamanki uzunluktaydı.',
    },
    'fewer-people': {
      yes: 'Müşteri tarafında her zamankinden az kişi katıldı.',
      no: 'Müşteri tarafında her zamanki kadar kişi katıldı.',
    },
  },
  warnings: {
    'reply-time-rising': {
      ours: 'Son dönemde {count, plural, other {# yanıtımız}} her zamankinden geç kaldı.',
      theirs: 'Müşterinin son dönemde {count, plural, other {# yanıtı}} her zamankinden geç geldi.',
    },
    'client-went-quiet': {
      quiet: 'Müşteriden {days, number} gündür ses yok; alışıldık aralığı aştı.',
      byNorm:
        'Müşteriden {days, number} gündür ses yok: elle belirlenen {norm, number} günü aştı, kendi alışkanlığı olan {learned, number} günü ise henüz aşmadı.',
      less: 'Müşteri her zamankinden çok daha az yazıyor ya da sorduklarımızı yanıtsız bırakıyor.',
    },
    'promises-slipping': '{count, plural, other {# sözümüzü}} zamanında tutmadık.',
    'answers-shorter': 'Müşterinin yanıtları çok kısaldı.',
    'fewer-people': {
      leaves: 'Müşteri tarafından biri veda ediyor ya da işi devrediyor.',
      fewer: 'Müşteri tarafında her zamankinden az kişi katılıyor.',
    },
    'opinion-drought':
      'Eskiden görüşünü söyleyen müşteri son {messages, plural, other {# iletide}} hiç görüş bildirmedi.',
    'tone-dropping': 'Müşterinin üslubu eskisinden soğuk.',
    'debate-open-too-long': '{days, number} gündür karara bağlanmadı: {about}',
    'report-overdue': 'Son raporun üzerinden {days, number} gün geçti.',
    'plan-overdue': 'En son {days, number} gün önce ileriye baktık.',
    'perception-gap':
      '−2 ile 2 arasında biz {ours, number, ::.#} diyoruz, müşteri {theirs, number, ::.#} diyor.',
    'severe-event': 'Müşteri ayrılmaktan, ödememekten ya da avukattan söz ediyor. Bugün görüşün.',
  },
  asks: {
    added: {
      question: 'Şu konuyu nasıl görüyorsunuz: {trait}?',
      because: '“{trait}” konusunda çok az şey biliniyor.',
    },
    quiet: {
      question: 'Hizmetimizden memnun musunuz, bizden beklediğiniz bir şey var mı?',
      because: 'Müşteriden {days, number} gündür ses yok.',
    },
    grave: {
      question: 'Bize söylediğinizin arkasında ne var, neyin değişmesi gerekir?',
      because: 'Müşteri ağır bir şey söyledi; ne yapabileceğimiz bunun nedenine bağlı.',
    },
    neverHeard: {
      question: 'Nasıl çalışalım, sizin tarafta kiminle görüşelim?',
      because: 'Müşteri hiç yazmadı.',
    },
    debate: {
      question: 'Buna karar vermek için ne eksik: {about}?',
      because: 'Bu konu iki haftadır ya da daha uzun süredir açık: {about}',
    },
    promise: {
      question: 'Bu elinize ulaştı mı, ne zamana gerekiyor: “{text}”',
      because: 'Söz verdik, gelip gelmediğini gösteren bir şey yok.',
    },
    unknown: {
      'excellent-communication': {
        question: 'Yanıtlarımız ihtiyaç duyduğunuz anda elinizde oluyor mu?',
        because: 'Yanıtlarımızın zamanında gidip gitmediğini gösteren çok az şey var.',
      },
      'knowledge-sharing': {
        question: 'Yaptığımız işte açıklamamızı istediğiniz bir şey var mı?',
        because: 'Bildiğimizi paylaşıp paylaşmadığımızı gösteren çok az şey var.',
      },
      'exceeding-expectations': {
        question: 'Verdiğimiz sözlerden sizin için en önemlisi hangisi, beklediğiniz gibi mi?',
        because: 'Beklentilerin bilinip karşılandığını gösteren çok az şey var.',
      },
      'opinion-sharing': {
        question: 'Karar yalnız sizde olsaydı neyi farklı yapardınız?',
        because: 'Müşterinin ne düşündüğünü söyleyip söylemediğini gösteren çok az şey var.',
      },
      'positive-attitude': {
        question: 'Birlikte çalışmamız sizce iyiye mi gidiyor, kötüye mi?',
        because: 'Müşterinin bu işle ilgili ne hissettiğini gösteren çok az şey var.',
      },
      'poor-etiquette': {
        question: 'Sizinle konuşma biçimimizde değiştirmemizi istediğiniz bir şey var mı?',
        because: 'Üslubun yerinde olup olmadığını gösteren çok az şey var.',
      },
      'unresolved-debates': {
        question: 'Aramızda hâlâ açık duran bir konu var mı?',
        because: 'Açık konuların sonuca bağlanıp bağlanmadığını gösteren çok az şey var.',
      },
      'no-strategic-planning': {
        question: 'Bir yıl sonra nerede olmak istiyorsunuz, neyi planlayalım?',
        because: 'Birlikte ileriyi planladığımızı gösteren çok az şey var.',
      },
      'no-data-sharing': {
        question: 'Hangi rakamları, ne sıklıkta görmek istersiniz?',
        because: 'Rakamların paylaşılıp paylaşılmadığını gösteren çok az şey var.',
      },
      disengagement: {
        question: 'Sizin taraftan başka kim işin içinde olmalı?',
        because: 'Müşterinin ne kadar katıldığını gösteren çok az şey var.',
      },
    },
  },
  work: {
    added: {
      plain: 'Müşteriyle “{trait}” konusunu konuşun ve bir adımda anlaşın.',
      quoted: 'Bunu konuşun ve bir adımda anlaşın ({trait}): “{quote}”',
    },
    'excellent-communication': {
      plain: 'Her soruya her zamanki süreniz içinde ya yanıt ya da tarih verin.',
      quoted: 'Bunu yanıtlayın ya da ne zaman yanıtlayacağınızı söyleyin: “{quote}”',
    },
    'terrible-communication': {
      plain: 'Açık kalanları, müşteri yeniden sormadan kapatın.',
      quoted: 'Müşteri bunun peşine düşmek zorunda kalmasın: “{quote}”',
    },
    'knowledge-sharing': {
      plain: 'Bir sonraki teslimde tek bir şeyi, neden böyle yaptığınızı anlatın.',
      quoted: 'Şunun nedenini iki cümleyle yazın: “{quote}”',
    },
    'knowledge-hoarding': {
      plain: 'İstenen gerekçeyi, dosyayı ya da erişimi verin.',
      quoted: 'Bunu açık bir anlatımla telafi edin: “{quote}”',
    },
    'exceeding-expectations': {
      plain: 'Müşterinin bundan sonra ne beklediğini sorup yazın, bir parçasını erken teslim edin.',
      quoted: 'Buradaki beklentiyi karşılayın, üstüne de küçük bir şey katın: “{quote}”',
    },
    'unmet-expectations': {
      plain: 'Söz verilenleri tarihleriyle yazın; bir tarih kaymadan haber verin.',
      quoted: 'Bunu düzeltin, ne zamana olacağını da söyleyin: “{quote}”',
    },
    'opinion-sharing': {
      plain: 'Açık bir konuda görüş isteyin; iki seçenek verin, her birinin sonucunu yazın.',
      quoted: 'Görüş gelmeyen şu konuda görüş isteyin: “{quote}”',
    },
    'withheld-opinions': {
      plain: 'Daha dar bir soru sorun; yanıtlamak için bizim işi bilmek gerekmesin.',
      quoted: 'Müşterinin bize bıraktığı şu konuda daha dar bir soru sorun: “{quote}”',
    },
    'positive-attitude': {
      plain:
        'Bu müşteriyi neyin sevindireceğini öğrenin; sonucu dosya olarak göndermeyin, kişiye gösterin.',
      quoted: 'Buradaki soğuk üslubun ardında ne var, öğrenin: “{quote}”',
    },
    'negative-attitude': {
      plain: 'Arayın, önce dinleyin, yanıt vermeden ne duyduğunuzu söyleyin.',
      quoted: 'Bunun için arayın, önce dinleyin, ne duyduğunuzu söyleyin: “{quote}”',
    },
    'poor-etiquette': {
      plain: 'Bu müşteriyle nasıl konuşulacağını ekipçe kararlaştırın ve buna uyun.',
      quoted: 'Bu müşterinin duymak istemediği sözlerden kaçının: “{quote}”',
    },
    'unresolved-debates': {
      plain: 'Neyin açık kaldığını, kimin ne zamana karar vereceğini yazın.',
      quoted: 'Bunun için bir karar, bir sorumlu ve bir tarih önerin: “{quote}”',
    },
    'no-strategic-planning': {
      plain: 'Tek sayfa gönderin: hedef, üç adım ve yeniden ne zaman bakacağınız.',
      quoted: 'Buna tek sayfalık bir planla yanıt verin: “{quote}”',
    },
    'no-data-sharing': {
      plain: 'Rakamları istenmeden, hep aynı gün gönderin.',
      quoted: 'Bunun ardındaki rakamları gönderin, sonra da hep aynı gün: “{quote}”',
    },
    disengagement: {
      plain: 'Yanıtı kolaylaştırın: tek kısa soru, kişinin sevdiği kanaldan.',
      quoted: 'Bunun ardından kısa, kişisel tek bir soru sorun: “{quote}”',
    },
  },
  terminal: {
    client: 'Müşteri',
    health: 'Sağlık',
    direction: 'Yön',
    heard: 'Son ses',
    never: 'hiç',
    traits: 'Özellikler',
    warnings: 'Uyarılar',
    workOn: 'Çalışılacaklar',
    ask: 'Sorulacaklar',
    expectations: 'Sözler',
    debates: 'Tartışmalar',
    skipped: 'Okunmayanlar',
    known: '%{percent, number} biliniyor',
    sure: '%{percent, number} kesin',
    due: 'son gün {date}',
    norms: 'Bu müşteri için normal',
    byHand: 'elle ayarlı',
    learned: '{date} tarihinden beri öğrenildi',
    byNorm: 'karşılaştırılan: {norm}',
    withoutNorms: 'Bu müşteri için normal olan bilinmeseydi: {states}',
    alone: 'yalnızca kanıtlara göre: {number}',
    none: 'Bu dosyalarda bir müşteriyle konuşma bulunamadı.',
    unknownSpeakers: 'Bunlardan hangisi biziz? --us ile belirtin: {names}',
    messages: '{count, plural, other {# ileti}}',
  },
}
