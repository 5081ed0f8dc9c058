import type { LanguageCues } from '../cues.ts'

/**
 * Turkish says person, tense and politeness in endings, so most phrases are a stem class with an
 * ending class: `<deed><will>` is "göndereceğim", "yollıcam", "takip edeceğiz". `[y]` is the glide
 * of stems in a vowel, `(i|u)` the four high vowels after folding.
 */
export const tr: LanguageCues = {
  classes: {
    // Endings: a deed to come, under way or usual, of the first person.
    will: ['[y](eceğ|acağ)i(m|z)', '[y|i|u](e|a|i|u)c(em|am|ez|az)', '[i|u][y]c(em|am|ez|az)'],
    now: ['[y][i|u]yo[r](um|uz|m|z)', '[y][i|u]yor olacağı(m|z)'],
    do: ['[e|a|i|u]r[i|u](m|z)', '[m](iş|uş) olur(um|uz)', '(miş|muş) olaca(ğım|ğız)'],
    imperative: ['[y](i|u)n', '[y](i|u)n(i|u)z', '(sene|sana|senize|sanıza)'],

    // What agencies and clients do for each other.
    deed: [
      'gönder', 'ilet', 'yoll[a]', 'paylaş', 'ulaştır', 'hazırl[a]', 'tamaml[a]', 'yetiştir', 'bitir',
      'halled', 'hallet', 'çöz', 'düzelt', 'güncell[e]', 'yükl[e]', 'ekl[e]', 'kaldır', 'değiştir', 'ayarl[a]',
      'düzenl[e]', 'dön', 'dönüş yap', 'bilgi ver', 'bilgilendir', 'haber ver', 'ar[a]', 'incel[e]', 'araştır',
      'öğren', 'ilgilen', 'kur', 'yaz', 'çevir', 'başlat', 'sun', 'getir', 'tasarl[a]', 'geliştir', 'at', 'koy',
      'çıkar', 'toparl[a]', 'netleştir', 'sağl[a]', 'üstlen', 'yayınl[a]', 'yayıml[a]', 'yayına al', 'canlıya al',
      'devreye al', 'ele al', 'listel[e]', 'özetl[e]', 'raporl[a]', 'gider', 'sil', 'yap', 'söz ver', 'destek ver',
      'elden geçir', 'gözden geçir', 'sadeleştir', 'kısalt', 'büyüt', 'küçült', 'iyileştir', 'hızlandır', 'bağl[a]',
      'yanıtl[a]', 'cevapl[a]', 'cevap ver', 'yanıt ver', 'onayl[a]', 'tekrarl[a]', 'yenil[e]',
      '(takip|kontrol|revize|organize|analiz|test|telafi|temin|iade|teslim|rapor|not|transfer|tedarik|koordine|temsil|entegre|optimize|tekrar) (ed|et)',
      '(yardımcı|destek) ol', 'gereğini yap', 'elimizden geleni yap', 'elimden geleni yap', 'üzerinde çalış', 'üstünde çalış',
    ],
    day: [
      'bugün', 'bu (akşam|gece|hafta|ay|sabah)', 'yarın[a]', 'öğle[n]', 'öğleden (sonra|önce)', 'akşam[a]', 'sabah[a]',
      '(pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)~', 'hafta (sonu|başı)~', 'haftaya', 'ay (sonu|başı)~',
      '(ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)~', 'mesai bitimi~', 'ertesi gün',
    ],
    count: ['#', 'bir', 'iki', 'üç', 'dört', 'beş', 'altı', 'yedi', 'sekiz', 'dokuz', 'on', 'birkaç', 'bi', 'kaç'],
    soon: [
      '<day>', 'hemen', 'derhal', 'birazdan', 'az sonra', 'şimdi', 'en (geç|kısa|yakın)', '<count> (dakika|saat|gün|hafta|iş günü)~',
      'ivedilikle', 'kısa sürede', 'bir an önce', 'vakit kaybetmeden', 'sonra',
    ],
    // The things they make and talk about.
    work: [
      'iş(i|iniz|in|ler|leri)', 'çalışma~', 'tasarım~', 'site~', 'sayfa~', 'logo~', 'metin~', 'metni~', 'rapor~', 'kampanya~', 'reklam~', 'görsel~',
      'video~', 'sunum~', 'taslak~', 'taslağ~', 'teklif~', 'fikir', 'fikr~', 'proje~', 'sonuç~', 'sonuc~', 'içerik~', 'içeriğ~', 'broşür~', 'katalog~', 'film~',
      'afiş~', 'bülten~', 'uygulama~', 'arayüz~', 'ekip~', 'ekib~', 'hizmet~', 'destek', 'desteğ~', 'ilgi[niz]', 'performans~', 'slogan~', 'renk~', 'reng~',
      'başlık~', 'başlığ~', 'kurgu~', 'çekim~', 'fotoğraf~', 'yazı~', 'paylaşım~', 'kalite~', 'sistem~', 'panel~', 'çeviri~', 'ajans~',
    ],
    // Praising adjectives: those that decide, and those that need "olmuş", "çok" or "bir iş" beside them.
    great: [
      'harika[lar]', 'harikulade', 'mükemmel[sin|siniz]', 'muhteşem', 'şahane', 'enfes', 'müthiş', 'süper', 'efsane', 'muazzam', 'olağanüstü', 'nefis', 'kusursuz', 'bomba', 'fevkalade',
      'inanılmaz', 'büyüleyici', 'efso', 'mükkemmel', 'mukemel', 'mükemel', 'müq', 'fıstık', 'yıkılıyor', 'yıkılmış', 'çok iyi', 'çok güzel', 'çok hoş', 'pırıl pırıl', 'cillop', 'cuk oturmuş', 'kıyak', 'taş gibi', 'mis', 'mis gibi', 'jilet', 'jilet gibi', 'şaheser', 'çok başarılı',
    ],
    good: ['<great>', 'güzel', 'iyi', 'hoş', 'başarılı', 'şık', 'kaliteli', 'tertemiz', 'temiz', 'tatlı', 'etkileyici', 'zarif', 'sağlam', 'özenli', 'yaratıcı', 'ferah', 'akıcı', 'profesyonel', 'keyifli', 'guzel', 'gzl'],
    // Words that judge by themselves.
    bad: [
      'berbat[tı]', 'rezalet~', 'rezil~', 'felaket~', 'facia[dır]', 'fiyasko~', 'skandal~', 'iğrenç~', 'vasat~', 'baştan savma~', 'özensiz[ce|lik|liğ]~', 'amatör[ce|lük]~', 'kalitesiz[lik]~', 'ciddiyetsiz~', 'ilgisiz[lik|liğ]~', 'sorumsuz[ca|luk|luğ]~', 'yetersiz[lik]~', 'profesyonellik dışı', 'profesyonellikten uzak', 'sıfır ilgi', 'acınası', 'gülünç', 'saçmalık', 'kepaze~', 'laçka', 'kabus~', 'çile', 'eziyet', 'işkence', 'paspal', 'dandik', 'çöp gibi', 'çöp olmuş', 'uyduruk', 'beceriksiz~', 'düzensiz[lik|liğ]~',
    ],
    yes: ['evet', 'tabii', 'tabi', 'peki', 'elbette', 'aynen', 'bence', 'bizce', 'tamam', 'e', 'he', 'bana', 'bize'],
    duration: ['<count> (saat|gün|hafta|ay|yıl)~', 'haftalardır', 'günlerdir', 'aylardır', 'saatlerdir', 'kaç (gündür|haftadır|aydır)'],
    again: ['yine', 'gene', 'tekrar', 'bir daha', 'hâlâ', 'halen', 'üst üste', 'sürekli', '(ikinci|üçüncü|dördüncü|beşinci|kaçıncı|#) (kez|kere|defa)', 'kaç (kez|kere|defa)[dır]'],
  },
  acts: {
    question: {
      says: [
        // Who, when, how …, up to the verb that ends the sentence.
        '(ne zaman|ne vakit|nasıl|neden|niye|niçin|kaç|kaça|kim|kime|kimin|hangi|hangisi|nerede|nereden|nereye|ne kadar) ... *(ecek|acak|yor|di|du|ti|tu|iyoruz|iyorsunuz|iz|uz|siniz|sunuz|lim|riz|niz|nuz|dir|dur|lar|ler) $',
        '(ne zaman|kaçta|nasıl|neden|niye|niçin|nerede|ne kadar|kaç (lira|tl|gün|para|kişi|adet|tane)|kim|hangisi|ne) $',
        '(mi|mu)(yiz|yuz|yim|yum|siniz|sunuz|sin|sun|ydi|ydu|dir|dur|ymiş|ymuş|ler|lar|sunlar) [acaba|peki|şu an|bugün|şimdi] $',
        '(mi|mu) [acaba|bugün|şu an|şimdi|artık|peki|ya] $', 'acaba', 'var mı', 'oldu mu', 'mümkün mü', 'belli mi',
        'durum (ne|nedir)', 'ne durumda', 'ne âlemde', 'ne oldu (şu|bizim|o)', 'son durum nedir', 'ne anlama geli~', 'ne demek [oluyor] $',
        '(öğrenebilir|sorabilir|sorsam|öğrensem) (miyim|miyiz|olur mu)', '(sormak|öğrenmek|bilmek) (istiyor|isterdi|isteri)~',
        '(merak ediyor|merak ettim|merak ettik|merak ediyoru)~', 'bilginiz var mı', '(bir|bi) soru[m|muz] (var|olacak|olacaktı)',
      ],
      hints: ['ne zaman', 'nasıl', 'neden', 'niye', 'niçin', 'kaç', 'hangi[si]', 'nerede', 'nedir', 'kimdir', 'ne kadar'],
      unless: [
        // Questions that want no answer.
        'değil mi', '(böyle|olacak) (şey|iş) (mi olur|mi var|mi)', 'dalga mı geçiyor~', 'şaka mı [bu|yapıyorsunuz]', 'ne gerek var', '(kim|ne) bilir',
        'olur mu [böyle|öyle|hiç|canım] (şey|iş)', 'nasıl olur [da|böyle]', 'bu mu yani', 'bu ne (biçim|rezalet|hal|saçmalık|ya|böyle|şimdi)~', 'yok mu sizde', 'ne işe yarıyorsunuz',
        '(salak|aptal|gerizekalı|geri zekalı|manyak|deli|kör|sağır) mısın~', 'çocuk (mu|oyuncağı)', 'ne sandınız', 'kaç (kere|kez|defa) (söyle|yaz|anlat|uyar|rica|iste|belirt|ara)~',
        // "However you like", "when I said", "what a day": no questions.
        '(nasıl|ne zaman|hangisi~|hangisini|ne kadar|nerede|kim|kaç) ... *(irse|ırsa|erse|arsa|ursa|iyorsa|uyorsa|mişse|sa|se)(niz|n|nuz|k|m|)', 'her ne (kadar|zaman|kadar)',
        '(ne zaman|nasıl|neden|niye|hangi|kaç|nerede|ne kadar|kim) ... *(eceğ|acağ|diğ|duğ|tiğ|tuğ)(i|u)(ni|nu|n|ne|m|z|mi|miz|mizi|nizi|nızı|nden|ndan|)',
        '(ne kadar|nasıl) (güzel|iyi|mutlu|sevindi|memnun|kötü|üzücü|teşekkür|sevin)~', 'bir neden~', 'nasıl [olsa|da]', '(bir|bi) kaç', 'ne kadar ... olsa da', '(mi|mu) diye', 'bu kadarı',
        'selam nasılsın~', 'nasılsın~', 'bir soru işareti',
      ],
    },
    request: {
      says: [
        // "Could you …?", "would you …?"
        '*(er|ar|ir|ur) (misin|misiniz|musun|musunuz|misin~|musunuz)', '*bilir misin~', '*(mez|maz) (misin|misiniz|musunuz|misin~)', '*(rsan|rsen|rsanız|rseniz) olur mu',
        '(alabilir|rica edebilir|görebilir|isteyebilir|bakabilir|alsak|alsam|rica etsem|rica etsek) (miyim|miyiz|olur mu|mümkün mü)', '*(mek|mak|meniz|manız|men|man) mümkün (mü|müdür|olur mu)', '*(me|ma) (şansınız|imkanınız|ihtimaliniz) var mı',
        // "I'd be glad if you …"
        '*(rsan|rsen|rsanız|rseniz|sanız|seniz|san|sen) [çok] (sevinir|memnun ol|mutlu ol|iyi ol|süper ol|harika ol|güzel ol|makbule geç|müteşekkir|minnettar|yeter|şahane ol|rahatla)~',
        // "Please", "we ask you to …", "you have to …"
        'lütfen', 'lutfen', 'ltf[n]', 'bir zahmet', 'bi zahmet', 'zahmet olmazsa', '(sana|size) zahmet', 'rica (ediyor|edeceğ|olunur|ettik|ettim|ederiz|edelim)~', '(rica|istirham) ederim', 'rica(m|mız|mızdır)',
        '*(menizi|manızı|meni|manı|melerini|malarını) ... (rica|bekliyor|bekleri|istiyor|isteri|talep|istirham|arz ed)~', '*(mesini|masını|mini|ımını|imini) (istiyor|isteri|rica ed|talep ed|bekliyor)~',
        '*(meniz|manız|men|man) (gerek|lazım|şart|icap|önemli)~', '*(ilmesi|ılması|ulması|ülmesi|nması|nmesi|etmesi|edilmesi) (gerek|lazım|şart)~', 'talep ediyor~', '(talebimiz|isteğimiz|talebim|isteğim) (şu|var|olacak|budur)',
        '(dosya|bilgi|rapor|onay|cevap|yanıt|dönüş|haber|fatura|teklif|görsel|döküman|doküman|erişim|şifre|açıklama|liste|metin|logo)[y](i|u|in|un|iniz|unuz|inizi|unuzu|nizi|nuzu|lari|leri|larinizi|lerinizi|sini|sinizi|imizi)[i|u] [acilen|sizden|hâlâ] (bekliyor|istiyor|rica ed|talep ed|bekleri|isteri)~',
        '(dosya|bilgi|rapor|onay|cevap|yanıt|dönüş|haber|fatura|teklif|destek)~ (bekliyor(um|uz)|istiyor(um|uz)|rica ed~)', '(gönderim|teslim|ödeme|iade|onay|kurulum|güncelleme|değişiklik|düzeltme|revizyon|revize|düzenleme)[y|s](i|u)[ni|nu] (rica|istiyor|talep|bekliyor)~',
        // Plain imperatives.
        '<deed><imperative>', '(bakın|bak|göz atın|göz at|göz atsana|ver|verin|veriniz) $', '(bir|bi|buna|şuna|bunlara|eke) (bakın|bak|baksana|bakıver|bakar mısın~)', '(kontrol|revize|iptal|teslim|test|iade|takip|not|teyit|tekrar) (et|edin|ediniz|etsene)', '(teyit|onay) (edin|ver|verin|veriniz)',
        '(gönder|yolla|ilet|düzelt|hazırla|güncelle|ekle|değiştir|kaldır|sil|paylaş|hallet|çöz|yetiştir|kapat|çıkar|öğren|bitir) [artık|bana|hemen|ya] $', 'bana (dön|ver|at|yaz|söyle|gönder|yolla|ulaş)(in|un|iniz|ün|)', '(beni|bizi) (ara|arayın|bilgilendir|haberdar)~', '(at|koy|yap|yaz) (bana|buraya|oraya|bize|bi|lan|ya)',
        '(kalsın|kaldırılsın|değişsin|düzeltilsin|eklensin|gönderilsin|yapılsın|çıksın|silinsin|iletilsin|paylaşılsın|çıkarılsın|güncellensin|kullanılsın|olsun istiyor~)', '(haber|bilgi|cevap|yanıt|onay) (ver|verin|veriniz|verirsin|edin)', '(unutma|unutmayın|ihmal etmeyin|geciktirmeyin|bekletmeyin|dokunmayın|silmeyin|yapmayın|göndermeyin|yayınlamayın) $',
        '(ihtiyacımız|ihtiyacım) (var|olacak)', '(gerekiyor|lazım) bize', 'bize ... (gerekiyor|lazım)', 'acil[en] (lazım|gerek|ihtiyaç|bekliyor)~', 'mümkünse', 'tarafımıza (ilet|gönder|ulaş|bildir|sun)~', '(değiştir|düzelt|ekle|kaldır|çıkar|kullan|gönder)elim [lütfen]',
      ],
      hints: ['*(malı|meli)(siniz|sınız)', 'gerekiyor', 'gerekli', 'lazım', 'gerek', '*(elim|alım)', 'acil[en]', 'istiyor(um|uz)', 'rica', '(bir an önce|en kısa sürede|derhal)', '<day> kadar'],
      unless: [
        '^ [çok] rica ederim $', '^ rica ederim', 'ne demek rica ederi~', 'lütfen (kusura|merak|özür|endişe|yanlış anla)~', '(var|hazır|ister|düşünür|bilir|emin|önerir|memnun|kullanır|seçer|tercih eder|mutabık|rahat) (misin|misiniz|musun|musunuz|mısınız|mısın)', 'ihtiyac~ (yok|kalmadı)', 'gerek (yok|kalmadı|duymu|görmü)~',
        '(nasıl|ne|hangisini|neyi) (ister|derse|uygun|bilir)~', '(isterseniz|istersen|dilerseniz)', '(merak|dert|endişe) etme~', 'kusura bakma~', 'çocuk oyuncağı', '(görüş|fikir|fikr|yorum|geri bildirim|düşünce|tavsiye|öneri)~ [ve *] (bekliyor|paylaş|ilet|rica|almak|iste)~', 'siz karar verin', 'kafanızı yormayın', 'boş verin',
        '(kadar|gün|hafta|ay|saat)dır ... bekliyor~', '*(eceğ|acağ|diğ|duğ|tiğ|tuğ)(i|u)ni (söyle|ilet|bildir|belirt|yaz)~', 'dedi[ler]', '(diye|olarak) (rica|talep) (etti|edilmiş|etmiş)~', 'gerekiyordu', 'gerekirdi', 'gerekeni', 'bir şey lazım olursa', 'lazım olursa', 'gerek ... gerek', 'aklınızı başınıza', '(istiyorum|istiyoruz) (ama|ki|çünkü)',
        'teşekkür (etmek|ederek) isti~', '(büyümek|olmak|artırmak|girmek|açılmak|çıkmak|taşımak|yükseltmek|ulaşmak|ayrılmak|sonlandırmak|çalışmak|görüşmek|bitirmek|söylemek|belirtmek|bilmek|öğrenmek|sormak) (istiyor|isteri)~', 'güvenin', 'bize bırak~', 'inanın [ki|bana]', 'sormayın', '(nasılsınız|hoş geldin)~',
      ],
    },
    commitment: {
      says: [
        // "I'll send it", "we'll see to it", "I'm sending it today", "I send it right away".
        '<deed><will>', '<soon> ... <deed>(<now>|<do>)', '<deed><do> [söz|merak etmeyin|tabii|hemen|ben|sana|size|size de|sana da] $', '<deed><do>',
        '(döneceğ|arayacağ|bakacağ|vereceğ|göndereceğ|paylaşacağ|edeceğ)i(m|z)', '(bakıyor|bakar|bakarı|ilgileniyor|hallediyor|düzeltiyor|çözüyor|dönüyor|gönderiyor|yolluyor|iletiyor|hazırlıyor|güncelliyor)(um|uz|m|z) [hemen|şimdi|size|sana] $',
        '(hemen|birazdan|şimdi|<day>) ... (bakıyor|bakar|bakacağ)(um|uz|ım|ız|im|iz)', '(haber|bilgi) veri(rim|riz|yorum|yoruz)', '(takipteyi|takip edi|takibindeyi|takipçisi)~(m|z|um|uz)',
        // The thing as subject: "it will be in your inbox by Friday".
        '<soon> ... (elinizde|hazır|sizde|mailinizde|posta kutunuzda|kutunuzda|yayında|canlıda|masanızda|tamam|bitmiş|çözülmüş|düzelmiş|elinde) ol(ur|acak|muş olur|muş olacak)~', '(elinizde|sizde|masanızda|mailinizde|elinde) ol(ur|acak|acaktır)',
        '<soon> ... (gönder|ilet|tamamlan|düzelt|çöz|paylaş|yapı|hazırlan|güncellen|yüklen|bitiri|ulaştır|gideri|sağlan|yayınlan)[i|u]l[ecek|acak]', '(<soon>|*[y](e|a) kadar) ... (gönderil|iletil|tamamlan|düzeltil|çözül|teslim edil|paylaşıl|yapıl|hazırlan|güncellen|yüklen|bitiril|ulaştırıl|gideril|sağlan|yayınlan)(ecek|acak|miş olacak|mış olacak)[tir|tır]',
        '(tarafınıza|size) ... (gönder|ilet|sun|ulaştır|bildir)[i|u]l(ecek|acak)~', '(gönder|ilet|düzelt|çöz|teslim ed|gider|tamamlan|ulaştır)(il|ül|ıl|)(ecek|acak)t(ir|ır)',
        // The given word.
        'söz', 'söz (veriyor|veriyoru|verebilir)(um|uz|m|z)', 'sözüm söz', 'sözümüz[dür|olsun]', '(taahhüt|garanti|temin|vaat) ed(iyor|er|ebilir)(um|uz|im|iz)', 'garantisini ver~', 'emin olabilirsiniz', '(içiniz|için|gözünüz) (rahat|arkada kalmasın) [olsun]',
        '(o|bu|orası|gerisi|bunlar) [iş] (bende|bizde)', 'bende o [iş]', 'üzerime al~(m|z|um|uz)', 'üzerimize al~', 'sorumluluğ~ al(ıyor|ıyoru|acağ)(um|uz|ım|ız|m)', '(gereğini|gerekeni) yap(ıyor|acağ|ar)(uz|um|ız|ım|iz)', '(elimden|elimizden) geleni yap~(ım|ız|um|uz)',
        '(telafi|iade) ed(eceğ|iyor)(im|iz|um|uz)', '(hazır|tamam|bitmiş|yetişmiş|hallolmuş) olur', 'hallol(ur|acak)', 'halloluyor', '(kadar|içinde) (yetişir|biter|çıkar|gelir|ulaşır|teslim)', '(bir daha|tekrar) ... (olmayacak|yaşanmayacak|tekrarlanmayacak|etmeyeceğ)~', 'tekrarlanmayacak~', '(ödemeyi|ödemenizi|havaleyi|parayı|ücreti) ... (yapacağ|göndereceğ|yatıracağ|çıkaracağ|yapıyor)(ım|ız|im|iz|um|uz)',
        '(yatırıyor|yatıracağ|öderi|ödüyoru|ödeyeceği|imzalıyoru|imzalayacağı)(um|uz|ım|ız|im|iz|m|z)', '(ekliyoruz|ekliyorum|gönderiyorum|gönderiyoruz|hazırlıyoruz|hazırlıyorum|üzerindeyiz|üzerindeyim) (merak etmeyin|hemen|şimdi)', 'hemen (ilgileniyor|bakıyor|el atıyor|düzeltiyor|hallediyor)~',
      ],
      hints: ['<soon> ... <deed><now>', '<soon>', '<deed><now>', 'merak etmeyin'],
      unless: [
        // Not sure, not bound, not meant.
        '(belki|herhalde|sanırım|galiba|muhtemelen|umarım|inşallah|umarız) ... <deed>(<will>|<do>|<now>)', '(vakit|zaman|fırsat|vaktim|vaktimiz|fırsatım|imkân|imkan) (olursa|kalırsa|bulursa|bulabilirse|buldukça)~ ... <deed>(<will>|<do>|<now>)', '(belki|herhalde|sanırım|galiba) ... (bakarı|bakacağı)(m|z)',
        '(vakit|zaman|fırsat|vaktim|vaktimiz) (olursa|kalırsa|bulursa)~ ... bakarı(m|z)', 'söz (vere(mem|meyiz|miyor)|vermiyor|vermiş|vermek)~', '(söz|garanti) (konusu|sahibi|veremem|veremeyiz|veremiyor|verdi|vermiş|vermeye)~', '(garanti|taahhüt) ed(emem|emeyiz|emiyor)~', 'duruma göre', '(bir|bi|her) söz', 'sözde', 'son söz', 'özlü söz', 'söz (verdi|vermişti|verip|alıyor|almış)~', 'söz [hakkı|geçirmek]',
        // Someone else said so; a question; a threat.
        '<deed><will> (söyle|belirt|sanıyor|düşün)~', '<deed><will> (mi|mu)~', '<deed><do> (mi|mu)~', '<deed><now> (mi|mu)~', '(avukat|mahkeme|dava|noter|şikayet|şikâyet|savcılık|hukuk|rakip|başka [bir] (ajans|firma))~ ... <deed>(<will>|<do>|<now>)', '(sözleşme|ödemeleri|ödemeyi|iş birliğ|işbirliğ)~ ... (dur|kes|kaldır|bitir|yenile|yapma|gözden geçir|sonlandır)~',
        'nasıl [bir] ... <deed>(<will>|<do>|<now>)', '(ne|hangi|hangisini|neyi|kime|nereye|ne zaman|niye|neden) ... <deed>(<will>|<do>|<now>)', '(her (gün|ay|hafta|zaman)|genelde|genellikle|normalde|hep) ... <deed>(<do>|<now>)', 'yapacak bir şey', '(teşekkür|takdir|tebrik) ed~', 'onayl(ar|ıyor)~', 'yaparız (ki|belki)', 'öğreniyor(uz|um)', 'yapıyorum (ama|zaten)',
        'sizi bilgilendireceğim diye', '(göndermeniz|iletmeniz|göndermenizi)~', 'size bırak~', '(görüş|katıl|düşün|öner|destekli)iyor~', 'geri bildirim bekli~', 'bırakmış olurum',
      ],
    },
    thanks: {
      says: [
        'teşekkür~', 'teşekür~', 'teşekk~', 'tşk~', 'tşkr~', 'tesekk~', 'mersi', 'thanks', 'thx', 'ty', 'danke', 'eyvallah~',
        'sağ ol[un|asın|asınız|sun|sunlar]', 'sağol[un|asın|asınız]', 'saol[un]', 'sağolun', 'sağ[o]lasın', 'var ol[un|asın|asınız]', 'bin yaşa~', '(çok|candan|gönülden) yaşa',
        'minnettar~', 'müteşekkir~', 'şükran~', 'minnet (duy|borç)~', 'borçlu~ (size|sana)', '(size|sana) ... borçlu~', 'hakkınız ödenmez', 'hakkını[zı] (helal|ödeye)~', '(Allah|rabbim) (razı olsun|sizden razı)', 'Allah (tuttuğunuzu|ne muradınız)',
        'el(ler)in(e|ize|izde) sağlık', 'ellerin[ize] sağlık', 'eline sağlık', 'eliniz(e|den) sağlık', 'ellerin[iz] dert görmesin', 'emeğin(e|ize) sağlık', 'emek(lerine|lerinize|lerin) sağlık', 'yüreğin(e|ize) sağlık', 'ağzına sağlık', 'ağzınıza sağlık', 'emeği geçen(lere|ler|) ... (sağlık|teşekkür)',
        'zahmet (ver|oldu|ett)~', '(iyi ki|çok şükür ki) (varsın|varsınız|size|sizinle)', 'hayatımı[zı] kurtar~', 'beni (çok|büyük) [dertten|yükten] kurtar~', 'emekleriniz için', '(kolay|hızlı) dönüş~ için', '(ilgi|destek|yardım|anlayış|sabır|emek|emeğ|sabr|desteğ)(niz|iniz|ınız|leriniz|larınız) için', 'büyük incelik', 'zahmetleriniz~',
      ],
      unless: [
        '^ şimdiden [çok] teşekkür~ [ederim|ederiz|ler]', '(bir|tek bir|kuru) teşekkür~ (bile|et~|yok|çok)', 'teşekkür (etme|bekle|beklemi|edecek)~', 'yok sağ ol[un]', 'sağ ol[un] (kalsın|almayayım|istemem)', 'var olan', 'var oldu~', 'teşekkür (mektubu|sayfası|metni|mesajı|kartı|sayfasın)~', 'sağ ol[un] (ama|da)',
        'yok teşekkür~', 'teşekkürler (kalsın|gerek yok)', 'teşekkür edilecek', 'sağ olsun[lar] ... (kaybol|bırak|yapma|bile)~', 'teşekkür mü', 'borçlu (değil|mu|olma)~', 'zahmet (olmazsa|edip)', 'teşekkür sayfa~',
      ],
    },
    praise: {
      says: [
        // Verdicts on the work.
        '<good> (olmuş|olmus|oldu|iş|işler|bir iş|görünüyor|duruyor|gidiyor|çıkmış|çıktı|yapmış|yapmışsın|yapmışsınız|hazırlanmış|olacak gibi|gözüküyor|işlemiş|çalışıyor|çalışma|çalışmış|hissettir~|bir (çalışma|tasarım|site|sonuç|ekip|fikir|film|sunum|metin|kampanya|rapor|logo|video|başlangıç|hizmet|deneyim|süreç)~)', '<work> ... <great>', '<great> (bir|<work>|olmuş|olmus|oldu|görünüyor|duruyor|yahu|ya|valla|gerçekten|çıkmış|iş|sın|sınız|siniz|)$', '(çok|gerçekten|cidden|valla|vallahi|bence|o kadar|inanılmaz|tek kelimeyle|baya|bayağı) [da|çok] <great>',
        '(bayıl|hayran (kal|ol)|büyülen|aşık ol|âşık ol|mest ol|vurul)(d|t|m)~', '(çok|pek|o kadar|acayip|baya|bayağı) [da] (beğen|sevdi|sevdik|hoş|hoşumuza|hoşuma)~', '(beğendi|bayıldı|sevdi)(m|k) $', '(hoşuma|hoşumuza) (gitti|gidiyor)', 'içimize sindi', 'içime sindi', 'ağzımız açık kald~', 'ağzım açık kald~', '(göz|gözlerim~) (kamaştır|yaşar|doldu)~', 'gurur (duy|verici)~',
        // Results and people.
        '(tam|birebir|tam da|aynen) [bizim] (isted|hayal etti|aradı|bekled|düşündüğ|bizi|bizlik|kafamızdaki)~', '(beklentimi|beklentileri|beklentiler|hayalimi|umduğumu|bekledi)~ ... (üst|öte|aş|fazla|iyi)~', 'on numara', 'on nümero', '(10|on) numara', '# numara', '(4|dört) dörtlük', 'tadından yenm~', '(işinizin|işinin|alanınızın|alanında) (ehli|ustası|hakkını|erbabı|uzmanı|en iyi)~', '(işini|işinizi) (biliyor|çok iyi|hakkıyla|layıkıyla|severek|iyi)~', '(usta|sihirbaz|dahi|efsane|kral|profesyonel|süper|harika|mükemmel|muhteşem|cansınız|aslan|adamsın|dâhi)(sın|sınız|siniz|sin|ler)[sınız]',
        '(sizinle|ekibinizle|sizlerle|sizin gibi) ... (çalışmak|iş yapmak|yürümek|ilerlemek|çalışmanın) ... (keyif|keyfi|zevk|harika|güzel|şans|mutlu|ayrıcalık|rahat|gurur)~', 'çalışmak[tan] (büyük|çok|ayrı bir|gerçek bir) (keyif|zevk|mutlu|şans)~', 'sayenizde', 'sayende', 'sizin sayeniz~', '(tebrik|kutlu|kutlar|takdir ed|takdire)~', 'helal (olsun|size|sana|be)', 'bravo', 'aferin', 'alkış~', 'şapka çıkar~', 'maşallah', 'eline koluna',
        'emeğin(e|ize) sağlık', '(memnun|mutlu|hoşnut)(uz|um|yuz) (sizden|kaldık|sonuç~|ekip~|hizmet~|çalış~|iş~)', '(sizden|ekibinizden|ekipten|sonuç~|çalışma~|hizmet~|hizmetinizden|iş~|tasarım~|gidişat~|ilgi~|performans~|rapor~|süreç~) ... (memnun|mutlu|hoşnut|razı)(uz|um|yuz|yum|kal~|)', '(çok|gayet|son derece|oldukça) (memnun|mutlu|hoşnut)(uz|um|yuz) (kal~|)', 'memnun kald(ım|ık)', 'memnun(um|uz)',
        'iyi ki (varsın|varsınız|sizi|sizinle|seni)~', 'dört gözle', 'gözümüz arkada kalm~', 'içimiz rahat', '(fark|farkınız|farkı) (yarat|belli|ortada)~', 'döktür~', 'uçur(d|m|duk|dunuz|muş)~', 'patlatm~', 'yakışmış', 'yardır~', 'coştur~', 'iyi iş çıkar~', '(elinizden|elinden) (çıkan|çıkmış)', '(titiz|özverili|özenli|hızlı|ilgili|sabırlı|yaratıcı|çözüm odaklı)[siniz|sınız|lik~|liğ~] ... (çalış|hizmet|yaklaş|ekip|ilgi|destek|duru)~',
        'çok (başarılı|profesyonel|titiz|ilgili|hızlı|kaliteli|yetenekli|yaratıcı|özenli|şık|zarif|etkileyici|temiz|akıcı|hoş|tatlı|iyisiniz|iyisin|güzelsiniz|isabetli|keyifli)', '(fevkalade|gayet|oldukça|son derece) (iyi|güzel|başarılı|şık|hoş|kaliteli|temiz|profesyonel)',
      ],
      hints: ['<great>', '<good>', 'tam istedi~', 'tam olmuş', 'sevdi(m|k)', 'beğendi(m|k)', 'keyif~', 'emeğ~', '(iki|üç) katına', 'rekor~'],
      unless: [
        '(rakip|rakib|başka ajans|karşı|komşu|rakipler|önceki ajans|eski ajans|diğer ajans)~ ... <great>', '(rakip|rakib|başka|karşı|komşu|diğer|önceki|eski)~ ... (<good>|tebrik~|helal~|bravo)', '<good> (değil|olmamış|olmadı|olmaz|olurdu|olur|durmuyor|görünmüyor|gitmiyor|sayılmaz|mi|mu|miyim|olsun|günler|akşamlar|çalışmalar|haftalar|bayramlar|geceler|sabahlar)~', '<great> (değil|olmamış|olmadı|olmaz|olurdu|olur|olacak|mi|mu|sayılmaz)~', '(daha|pek|o kadar|hiç|çok da|yeterince|en) <good>', '(pek|o kadar|hiç|çok da|yeterince) <great>',
        'beğen(mi|me|ir)~', '(beğenir|sever|hoşunuza|memnun)(seniz|sen|gider)~', '(memnun|mutlu|hoşnut) (değil|kalma|olur|olma|ol|edilme|etm)~', '(çok|pek|gayet|son derece) (memnun|mutlu|sevin) (olur|olacağ|oluruz|olurum)~', 'sevinir~', '(sayenizde|sayende) ... (rezil|kaybet|batt|zarar|mahvol|müşteri~ kaybet|kaçır|geç kal|gülünç)~', '(bravo|helal|aferin|tebrik~|maşallah|harika|süper|ne güzel|şahane|mükemmel|muhteşem) ... (yine|gene|çökmüş|bozul|gecik|hâlâ|patla|rezil|batır|yanlış|unut|çöktü)~',
        'ne güzel $', 'işinizi (yap|iyi yap|düzgün|doğru|bilmi|bilse)~', 'işini (bilm|düzgün|yap)~', 'takdir (sizin|siz|sizindir)', 'güzel [bir] (ama|fakat|ancak|da)', 'profesyonel[lik|liğ]~ (değil|dışı|uzak|yak)~', 'kutlu olsun', 'bayram~ ... kutlu~', '(doğum gün|yeni yıl|yıldönümü)~ ... kutlu~', '(tebrik|teşekkür) (kart|mesaj)~', 'memnun (olduk|oldum)', '(<great>|<good>) *(sa|se|rsa|rse)', '(bayıl|beğen|sev)~ (sayılmaz|değil|diyemem)~', 'tanıştığ~ memnun~',
      ],
    },
    apology: {
      says: [
        'özür (dile|bor)~', 'özrü~', 'özürler~', 'öz[ü]r dileri~', 'kusura bakma~', 'kusurumuza bakma~', 'kusurumu~ (bağışla|affed|mazur)~', 'kb', 'affed~', 'af[f]ed(in|ersin|ersiniz|iniz)', 'affınız~', 'affola', 'bağışla~', 'mazur gör~', 'hoş gör(ün|ünüz|menizi)', 'hoşgörünüze', 'anlayışınıza sığın~',
        'pardon', 'sorry', 'sori', 'mahcub~', 'mahcup (ol|et)~', 'utan(dık|dım|ıyoru|ç duy)~', 'üzgün(üm|üz)', '(üzgünüm|üzgünüz)', '(yaşat|sebep ol|neden ol|verdiğimiz|oluş|yaşan|yaşadığınız|gecikme)~ ... (üzgün|üzüntü|özür|üzül)~', 'üzüntü duy~',
        '(hata|kabahat|kusur|suç|eksiklik|ihmal|yanlış|sorumluluk) [tamamen] (bizim|bizde|bende|benim|bizden|benden|bize ait|bana ait)~', '(bizim|benim|benim kendi) (hata|hatamız|hatam|kabahat|kabahatimiz|suç|ihmalimiz|ihmalim|ayıbımız|dikkatsizliğim|dikkatsizliğimiz|kusurumuz|eşekliğim)~', '(hata|yanlış) (yaptık|yaptım|yapmışız|yapmışım|ettik|etmişiz|bizden)', '(bunu|haber vermeyi|size|daha önce|önceden) ... (atlamış|unutmuş)(ız|uz|ım|um)',
        '(gözümden|gözümüzden|dikkatimizden|aklımdan|aklımızdan) (kaç|çık)mış~', '(unut|atla|karıştır|ihmal et|geç kal|geciktir)(muş|mış|miş)(um|uz|ım|ız|im|iz)', 'aksilik için', 'verdiğimiz rahatsızlık~', 'rahatsızlık için', '(kabul ediyoruz|kabul ediyorum) ... hata~', 'hatamızı kabul~', 'hatamı kabul~', 'böyle olmamalıydı', 'size ayıp ettik', 'ayıp ettim',
      ],
      unless: [
        '(pardon|kusura bakma~|affedersin~|özür dileri~|sorry) ... (anlamad|anlayamad|tam anla|duyamad|duymad|ne demek|kaçırd|çıkaramad|hangisi)~', '(kusura bakma~|özür dileri~) (ama|da|fakat|lakin)', 'pardon ama', '(özür|özrü)~ (bekli|istiyor|kabul|dilemeni|dilemesi|dileyin|yet|hak|gel)~', 'özür (dilemek yerine|dilemeye gerek|dilemeyin|dilemedi|dilenm|dilemenize)~', '(hata|kabahat|suç|kusur) [bizde] değil', '(bizim|benim) (hata|kabahat|suç|kusur)~ değil', 'pardon [da] (siz|sen)',
        'kabahatli değil~', 'hata (bende|bizde) mi', '(hastalık|kayb|vefat|kaza|rahatsızlığ|başınız)~ ... (üzgün|üzül)~', '(duyduğum|duyunca|duymak|öğrendiğim)~ ... (üzgün|üzül|üzüntü)~', '(başınız|geçmiş olsun)~', 'kesinlikle benim hatam değil',
      ],
    },
    complaint: {
      says: [
        // Verdicts.
        '<bad>', '<work> ... (olmamış|olmadı|yetersiz|berbat|kötü|zayıf|vasat|özensiz|baştan savma|düşük|kalitesiz|eksik|hatalı|yanlış|amatör|bozuk)~', '(hiç|pek|çok da|o kadar da|yeterince|asla) ... (memnun|hoşnut|tatmin|başarılı|iyi|profesyonel|mutlu) (değil|kalmad|olmad|ol[a]m)~', 'memnun (değil|kalma)~', '(mutlu|hoşnut|tatmin) (değil|olma|etme)~', 'memnuniyetsiz~', 'beğenme(di|miş)~', 'hoşuma gitme~', 'hoşumuza gitme~', 'içime sinme~', 'içimize sinme~',
        'hayal kırıklığ~', 'düş kırıklığ~', 'sukutuhayal', '(beklenti|beklediğ|bekledik|umduğ|hayal ettiğ)~ ... (altında|karşılama|uzak|değil|olmadı|gerisinde|tutm)~', '(şikayet|şikâyet|yakınma)~ (ediyor|etmek|var|konusu|im|imiz)~', 'şikayetçi~', 'rahatsız(ım|ız|lık duyuyor)~', 'rahatsız (ed|ol)iyor~', 'canım[ızı] sıkıl~', 'canımızı sık~', 'sabrım[ız] (kalma|taş|tüken|zor)~', 'sabrım[ızı|ızın] ...sınır~', '(bıktı|usandı|yoruldu|tüken|gına gel|bunaldı|illallah)~', 'bezdi~', 'yeter artık', '(artık|burama) yeter', 'burama kadar', 'tahammül~', 'çıldır~', 'kafayı yi~',
        '(kabul edilemez|kabul edilebilir değil|kabul edilir gibi değil|olacak iş değil|anlaşılır gibi değil|anlaşılır şey değil|böyle olmaz|böyle şey olmaz|yakışm|yakışık alm|ayıp|inanılır gibi değil|akıl alır gibi değil|izah~ yok)~', 'ciddiyetsiz~', 'ciddiye al(ınm|mı)~', '(yazık|pes|pes doğrusu|aşk olsun)', 'boşa (git|har|para)~', 'çöpe (at|git)~', '(param|paramız|bütçe|emek|zaman)~ ... (boşa|çöp|yazık|heba|sokağa)~', '(beş|5) para etmez~', '(para|ücret|fatura)~ ... (hak et|karşılığını|değme|fazla|şişir)~',
        // Again, still, for weeks.
        '<again> ... (yanlış|hata|hatalı|eksik|geç|geciki|gecikti|bozul|bozuk|çöktü|çökmüş|çalışm|aynı|unut|yok|sorun|gelme|yapılma|olma|düzel[t]me|bekli|ertel|kaçır|aksa|kayb)~', '<duration> ... (cevap|yanıt|ses|haber|dönüş|dönen|bekli|gelme|ulaş|çözül|düzel|uğraş|ilerle|oyal|yok|çalışm|arıyo|açılm|sürün)~', '(söyle|yaz|ara|hatırlat|uyar|rica et|iste|belirt)~ rağmen', '(kaç|kaçıncı) (kez|kere|defa)[dır]', '<duration> ... (hâlâ|halen|hiçbir|tek bir)', '(hâlâ|halen) (gelmedi|yok|bekliyor|çözülm|düzel|yapılm|cevap|ses|çalışm|bitm|hazır değil|yayında değil|olma|alama|dönme|haber)~',
        // Nobody answers, nothing comes, it was promised.
        '(cevap|yanıt|dönüş|bilgi|haber|geri dönüş|muhatap)~ (alam|alın|bulam|verilm|vermi|gelm|yapılm|yapma|yok|etmi|yapmı|edilm|vermez)~', '(cevap|yanıt|haber|mesaj|telefon|mail)~ ... (veren|bakan|dönen|açan) yok', '(kimse|hiç kimse|kimseler) ... (ilgilenm|bakm|dönm|cevap|haber|bilg|aramı|aramad|sorumluluk|açmı|ortada)~', '(ulaşamı|ulaşılamı|ulaşamad|muhatap bula|ilgilenen yok|ortada yok|ortalıkta yok|sesiniz çıkm)~', '(telefon|mesaj|mail|e-posta)~ ... (açm|dönm|bakm|cevapla[nm]|yanıtsız|cevapsız|okunm)~', '(söz|taahhüt|vaat|vadet|sözünü|verdiğiniz)~ ... (tut[ul]m|yerine getir[il]m|yalan|rağmen|gelme|ortada yok|unut|uyma|çıkma|yapılma|uyulma)~', 'sözünüzde durm~', '(demiştiniz|demiştin|söylemiştiniz|söz vermiştiniz|söz verdiniz|dediniz) ... (yok|gelme|olma|hâlâ|ama|hani|nerede)~', 'hani [nerede]', '(dün|salı|pazartesi|cuma|geçen hafta|bugün|çoktan)~ (gelecek|bitecek|teslim ed|hazır ol|yayına gir|olması gerek|bitmesi gerek|gelmesi gerek)~(ti|tı|di|iyordu|u)',
        // Delay and carelessness.
        '(gecikme|gecikti|aksama|aksaklık|ihmal|özensizlik|savsaklama|ilgisizlik|iletişimsizlik|disiplinsizlik|ciddiyetsizlik|plansızlık|kopukluk)~ (kabul|artık|bizi|can|yüzünden|devam|bizim|sürekli|yaşan|yaşıyor|yaşadı|çok|büyük|fazla|bıktır)~', '(geç|eksik|hatalı|yanlış|özensiz|yarım) (geldi|gönder|teslim|gelmiş|yapıl|hazırlan|kaldı|çıktı|basıl|yayın)~', '(süreç|iş|proje|çalışma|her şey)~ ... (çok yavaş|aksıyor|ilerlemiyor|yürümüyor|sarktı|uzadı|sürüncemede|ağır)~', 'çok (geç|yavaş|zayıf|kötü|pahalı|özensiz|ilgisiz|amatör|vasat|sıradan|kalitesiz|geciktiniz|eksik)~ (kalıyor|oldu|olmuş|gidiyor|ilerliyor|işliyor|kaldı|iş|yapıl|)~', 'bekle(t|til|mekten)(il|iyor|iniz|bık)~', 'oyala(n|m|yıp|ma|nı)~', 'lafta kal~', 'bahane~', 'mazeret~', 'geçiştir~', 'umursam~', 'önemsem~', 'kaale alm~', '(hiç|kimse) (umur|kimsenin umur)~', 'mağdur (ol|et)~', 'mağdur~', 'zarar (ettik|gördük|ediyor|etti|verdi)~', '(müşteri|satış|para|itibar) kaybed~', 'rezil (ol|ett)~', 'üzülerek (belirt|söyl|ifade|görü)~', 'maalesef (yine|memnun|beklenti|kalite|istediğ|olmamış|olmadı|hiç|çok)~',
        'nasıl [böyle] (olur|yapars|gözden|atlan|unut|bir hata)~', 'neden (hep|sürekli|hâlâ|yine|kimse|bana|bize|haber verilme|bilgi verilme|bu kadar)~', 'niye (hep|sürekli|hâlâ|yine|kimse|bana|bize|haber verme|bu kadar)~', 'sorun[un] çözül[e]m~', 'çözüm (üret|bul)(m|em|ul)~', '(tek bir|bir tane|hiçbir|hiç bir) ... (müşteri|satış|sonuç|gelişme|ilerleme|iyileşme|fayda|karşılık|somut|dönüşüm)~ ... (yok|gelme|kazanma|görme|alama|olma)~', '(işe yaram|verim alam|fayda gör[e]m|karşılığını (alam|görem|vermi))~', '(böyle|bu şekilde|bu kadar) ... (olmaz|hizmet olmaz|çalışılmaz|iş olmaz|yürümez|devam edemez)', 'umduğumuzu bula~',
      ],
      hints: ['maalesef', 'ne yazık ki', '<again>', 'hâlâ', 'geciki~', 'gecikti~', 'gecikme~', 'kötü', 'üzgün(üz|üm)', 'sorun~', 'açıkçası', 'eksik~', 'hatalı', 'yanlış', 'olmamış', 'bekliyor(um|uz)', '<duration>', 'artık'],
      unless: [
        'hiç sorun (değil|yok)', '(sorun|sıkıntı|problem|mesele) (yok|değil|olmaz|olmadı|kalmadı|görünmü|çözüldü|giderildi)~', '(kötü|fena|hatalı|eksik|berbat|yavaş|geç|ayıp) (değil|sayılmaz|mi|olmasın|olmaz)~', 'hiç de (fena|kötü)~', '(şikayet|şikâyet)~ (yok|etmiyor|değil|kutusu|formu|sayfası|bildirimi|kaydı|sitesi)~', 'hayal kırıklığ~ (yok|olmad|yaşama|uğratma)~', 'geç olsun', 'bahane~ (değil|yok)', 'özür dileri~', '(beklettiğimiz|geciktirdiğimiz|aksattığımız|verdiğimiz|yaşattığımız)~', '(gecikme|aksaklık|rahatsızlık|hata|eksiklik)~ (için|dolayı) ... (özür|kusura|üzgün|affınız)~',
        '(cevap|yanıt) (alamazsa|gelmezse|vermezse)~', '(kötü|olumsuz|eksik) (bir şey|yorum|puan|değerlendirme|örnek|haber|hava)~', '(rakip|rakib)~ ... <bad>', 'kusura bakma~', '(hata|sorun) (bizde|bende|bizden|benden)~', '(olmazsa|gelmezse|yetişmezse|çalışmazsa|bozulursa|gecikirse)~', 'ayıp (ettik|ettim|olur|olmasın)', 'yorgun(um|uz)~', '(bekle|beklet)(ttiği|ttiğimiz)~ için', '(yanlış) (anlama|anlaşılma|anlamayın)~', '(müşteri|kullanıcı|ziyaretçi)~ şikay~', 'şikayetvar', 'neden (bu kadar önemli|böyle yap)~', 'acelesi yok', 'olacak mı~',
      ],
    },
    agreement: {
      says: [
        'katılıyor(um|uz)', '(aynen|tamamen|kesinlikle|elbette|yürekten|size|sana|bu|buna|görüş~) ... katıl(ıyor|ırı)~', 'hemfikir(im|iz|dir)', 'aynı (fikirde|görüşte|kanaatte|düşünce)(yiz|yim|deyiz|deyim|yi)', '(fikrinize|görüşünüze|önerinize|fikrine|önerine) ... (katıl|destekl|sıcak bak)~', 'destekliyor(um|uz)', '(mutabık|mutabıkı)(ım|ız|z|m)', '<yes> [bence|bizce|o zaman|o hâlde|süper|da] (tamam|olur|uygun|uyar|yapalım|ilerleyelim|devam)~',
        '(haklısın|haklısınız|haklı(sın|sınız))', '(çok|sonuna kadar|yerden göğe kadar) haklı~', '(doğru|güzel|iyi|mantıklı|yerinde|isabetli) (söylüyor|diyor|söyledi|dedi|tespit|fikir|öneri|nokta|bir öneri|bir fikir|düşünce|bir nokta|bir tespit|düşünmüş|yaklaşım)~', '(mantıklı|akla yatkın|makul|aklımıza yattı|aklıma yattı|kulağa (hoş|iyi|mantıklı))[geliyor|geldi|görünüyor]', '(bence de|bizce de|benim için de|bana da|bize de|bizim için de) ... (öyle|uygun|doğru|mantıklı|iyi|olur|tamam|uyar|güzel|daha)~', '(bence|bizce) de', '(bana|bize|benim için|bizim için) [da|de] (uygun|uyar|olur|fark etmez|tamam|okey|ok)[dur] $', '(bana|bize) uyar',
        '^ (tamam|tamamdır|tmm|tmmdır|olur|oldu|peki|okey|ok|okay|oki|uygundur|uygun|anlaştık|elbette|tabii|tabi|tabii ki|tabi ki|aynen|aynen öyle|kesinlikle|hay hay|memnuniyetle|kabul|kabulüm|kabulümüz|onaylıyorum|onay|onaylandı|tabiki|eyvallah|evet olur|doğru|süper yapalım|harika yapalım|elbet|mutlaka|olur olur|he olur|hı hı) $', '^ (tamam|tamamdır|olur|peki|evet|tabii|aynen|elbette) ... (ilerleyelim|yapalım|devam|onaylıyor|kabul|geçelim|öyle yap|olsun|başlayalım|deneyelim|uygun|uyar|anlaştık|bence de)~', '(uygundur|uygun görüyoruz|uygun buluyoruz|uygun buldum|uygun bulduk)', '(teklif|öneri|fiyat|plan|takvim|taslak|tarih|bütçe|fikir|tasarım|şart|koşul)~ ... (onayl|kabul ed|uygun bul|uygun gör)(ıyor|iyor|uyor|dum|duk|dı|di)~', 'onaylıyor(um|uz)', 'kabul ediyor(um|uz)', 'kabul(ümüz|üm|ümdür)', 'onay(ımız|ım) (var|tamam)', '(onay|yeşil ışık) (veriyor|verdik|verdim)~', '(dediğiniz|dediğin|önerdiğiniz|söylediğiniz|sizin dediğiniz|belirttiğiniz)[i] gibi (yapalım|olsun|ilerle|yapacağ|devam|yapıyor|yaparız)~', '(öyle|böyle|o şekilde|bu şekilde|onunla|bununla|<count>) ... (ilerleyelim|yapalım|devam edelim|gidelim) $', '(ben|biz) [de] (varım|varız)', 'aynen (öyle|dediğiniz|katıl|devam)~', '(bizim|benim) (de|için) (uygun|sorun yok|sakınca|mahsur|itiraz)~', '(itirazım|itirazımız|sakınca|sakıncası|mahsuru) yok', 'sıcak bak(ıyor|ar)(um|uz)', 'isabet olur', '(yapalım|deneyelim|başlayalım|olsun) (o zaman|tabii|bence de)', '(o zaman|o hâlde) (tamam|öyle yapalım|olur|yapalım)', '+1',
      ],
      hints: ['tamam[dır]', 'olur', 'doğru', 'aynen', 'evet', 'peki', '(ilerleyelim|yapalım|geçelim)', 'uygun'],
      unless: [
        '(katıl|onayla|kabul ed|hemfikir|haklı|uygun|mantıklı|doğru|aynı fikirde|aynı görüşte|mutabık|makul) (değil|mı|emem|emey|emiyor|olma|mıyor|bulm|görm|gelm|olduğu)~', '(katılmıyor|katılmam|katılamı|katılamay|onaylamı|onaylama|desteklem|kabul etm|kabul edem|kabul edilem)~', '(toplantı|etkinlik|fuar|görüşme|eğitim|webinar|davet|yemeğ)~ ... katıl~', 'tam(am)ı', 'tamam (mı|da|ama)', 'olur mu~', '(uygun|doğru|peki) (mu|mudur|mü|mi|müsünüz|musunuz|fiyat)~', '^ peki ... ?', 'haklı~ (olabilir|çık|sebep|olarak|diyelim)~ [ama]', 'onaylıyor mu~', '(fikir|kanaat) birliğ~ (yok|olma)~', 'olur (da|ya|şey değil)', 'doğru (değil|bulm|düzgün|dürüst)~', 'kabul (edilem|etme|edem|edilebil)~', '(bir|hiçbir) şey olur~', 'nasıl olur', 'iyi olur', 'güzel olur',
      ],
    },
    disagreement: { says: [] }, opinion: { says: [] }, 'opinion-ask': { says: [] }, explanation: { says: [] }, 'refusal-to-explain': { says: [] }, deferral: { says: [] }, decision: { says: [] }, planning: { says: [] }, reporting: { says: [] }, escalation: { says: [] }, blame: { says: [] },
  },
  attitude: { warm: [], veryWarm: [], cold: [], veryCold: [], unless: [], negatorsBefore: [], negatorsAfter: [] },
  rude: { says: [], unless: [] },
  polite: [],
  curt: [],
  closings: [],
}
