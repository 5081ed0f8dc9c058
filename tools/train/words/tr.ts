/** What pleased and displeased customers say in Turkish: our own wording, to learn from. */
export const pleased = `
çok iyi;çok güzel;güzel;harika;harika bir ürün;mükemmel;muhteşem;müthiş;süper;efsane;şahane;enfes;nefis;kusursuz;on numara;on numara beş yıldız;beş yıldız;başarılı;çok başarılı;kaliteli;çok kaliteli;kalitesi çok iyi;sağlam;kullanışlı;çok kullanışlı;pratik;şık;çok şık;zarif;hoş;tatlı;sevimli;rahat;çok rahat;konforlu;dayanıklı;sessiz;hızlı;çok hızlı;ucuz;uygun;uygun fiyatlı;fiyatı uygun;fiyatına göre çok iyi;fiyat performans ürünü;f/p ürünü;parasını hak ediyor;parasının hakkını veriyor;değer;her kuruşuna değer;
beğendim;çok beğendim;beğendik;bayıldım;bayıldık;sevdim;çok sevdim;seviyorum;çok seviyorum;aşık oldum;memnunum;çok memnunum;memnun kaldım;çok memnun kaldık;gayet memnunum;memnuniyet;tavsiye ederim;kesinlikle tavsiye ederim;herkese tavsiye ederim;öneririm;şiddetle öneririm;alın aldırın;düşünmeden alın;mutlaka alın;iyi ki almışım;tekrar alırım;yine alacağım;yine geleceğim;tekrar geleceğiz;beklentimi karşıladı;beklediğimden iyi;beklentimin üstünde;tam istediğim gibi;tam aradığım;resimdeki gibi;göründüğü gibi;orijinal;orijinal ürün;sorunsuz;hiçbir sorun yaşamadım;sıkıntısız;eksiksiz;
kargo hızlı;hızlı kargo;çok hızlı geldi;ertesi gün geldi;bir günde geldi;zamanında geldi;özenli paketleme;güzel paketlenmiş;sağlam geldi;ilgili satıcı;satıcı çok ilgili;güvenilir satıcı;güvenilir;teşekkürler;çok teşekkürler;teşekkür ederim;teşekkür ederiz;sağolun;elinize sağlık;emeğinize sağlık;iyi ki varsınız;hayırlı işler;bol kazançlar;ilgili;güler yüzlü;güleryüzlü personel;kibar;nazik;yardımsever;anlayışlı;çözüm odaklı;sorunumu çözdüler;hemen çözüldü;hızlı dönüş yaptılar;iyi hizmet;kaliteli hizmet;profesyonel;işini iyi yapan;özenli;titiz;
lezzetli;çok lezzetli;taze;sıcacık geldi;doyurucu;temiz;tertemiz;ferah;huzurlu;manzarası güzel;konumu iyi;kahvaltısı güzel;keyifli;eğlenceli;çok eğlendik;gülmekten öldüm;komik;duygusal;etkileyici;sürükleyici;izlenmeli;mutlaka izleyin;izlemeye değer;en iyi film;başyapıt;oyunculuk harika;senaryo güzel;film çok güzel;ağladım çok güzeldi;tekrar tekrar izlenir;unutulmaz;şaheser;kitap çok güzel;akıcı;öğretici;faydalı;yararlı;işe yarıyor;işime yaradı;etkili;etkisini gördüm;
çekim gücü iyi;internet hızlı;kesintisiz;şarjı uzun gidiyor;kamerası güzel;ekranı güzel;sesi güzel;kurulumu kolay;kullanımı kolay;mutlu;çok mutluyum;mutlu oldum;sevindim;çok sevindim;gurur;gurur duyuyorum;tebrikler;tebrik ederim;helal olsun;bravo;alkışlar;aferin;maşallah;yaşasın;oh be;iyi ki;şükür;en iyisi;en iyi;bir numara;favorim;vazgeçilmez;takdir;takdire şayan;umut verici;kazandık;başardık;keyif;huzur;canım;güzelim;aşkım;kral;adamsın;kralsın
işin sizde olması içimizi rahatlatıyor
patron baştan sona gülümsedi, paramızın karşılığını aldık
kapıda kuyruk oldu, sizin sayenizde
sonunda ne istediğimizi anlayan biri
bu fikri nereden buldunuz, biz hayatta düşünemezdik
seneye de sizinle çalışmak istiyoruz
müşteriler kim yaptı diye soruyor
ürünümüzü bizden iyi tanıyorsunuz
açılıştan beri telefonlar susmuyor
her zaman yardıma hazırız
açılışınız hayırlı olsun, bol kazançlar
görünce gözlerim doldu, çok güzel olmuş
sizinle çalışmak büyük keyif
bizi hiç yanıltmadınız
`
export const displeased = `
kötü;çok kötü;berbat;rezalet;rezil;iğrenç;korkunç;felaket;fiyasko;vasat;çöp;çöpe attım;çöp gibi;paranıza yazık;yazık;para tuzağı;boşa para;param çöpe gitti;değmez;parasına değmez;pahalı;çok pahalı;fahiş fiyat;kazık;kazıkladılar;kazıklandım;dolandırıldım;dolandırıcılık;sahte;sahte ürün;çakma;orijinal değil;yalan;aldatmaca;aldatıldım;kandırıldım;kandırıyorlar;
beğenmedim;hiç beğenmedim;sevmedim;hiç sevmedim;memnun değilim;hiç memnun kalmadım;memnun kalmadık;memnun olmadım;tavsiye etmem;tavsiye etmiyorum;kesinlikle tavsiye etmiyorum;kimseye önermem;önermiyorum;almayın;sakın almayın;uzak durun;pişmanım;pişman oldum;aldığıma pişman oldum;bir daha almam;bir daha asla;bir daha gelmem;hayal kırıklığı;hayal kırıklığına uğradım;beklentimi karşılamadı;beklediğim gibi değil;beklediğim gibi çıkmadı;resimdeki gibi değil;göründüğü gibi değil;alakası yok;
kalitesiz;çok kalitesiz;kalitesi kötü;kalitesi düşük;dandik;uyduruk;adi;plastik gibi;ince;dayanıksız;çabuk bozuldu;bozuldu;iki günde bozuldu;bozuk geldi;bozuk çıktı;arızalı;arızalı çıktı;kırık geldi;kırıldı;kırık;çizik;yırtık;yırtıldı;söküldü;lekeli;kirli;eksik geldi;eksik;yanlış ürün;yanlış geldi;yanlış ürün gönderdiler;küçük geldi;dar geldi;renk farklı;soldu;çekti;koku yapıyor;kötü kokuyor;çalışmıyor;çalışmadı;açılmıyor;kapanıyor;donuyor;kasıyor;çok kasıyor;yavaş;çok yavaş;ısınıyor;çok ısınıyor;şarjı çabuk bitiyor;şarj tutmuyor;sesi az;ses kötü;gürültülü;çok ses yapıyor;işe yaramıyor;hiçbir işe yaramaz;etkisiz;etkisini görmedim;kullanışsız;rahatsız;
kargo geç geldi;geç geldi;çok geç geldi;hala gelmedi;gelmedi;hâlâ bekliyorum;günlerdir bekliyorum;bekletiyorlar;gecikti;geciken;gecikme;kargo kötü;paketleme kötü;özensiz;ilgisiz;ilgisiz personel;kaba;saygısız;saygısızlık;terbiyesiz;suratsız;umursamaz;sorumsuz;muhatap yok;muhatap bulamıyorum;cevap vermiyorlar;cevap yok;dönüş yapmadılar;telefona çıkmıyorlar;ulaşamıyorum;çözmediler;çözüm yok;çözülmedi;sorun;sorunlu;sorun çıktı;sürekli sorun;sıkıntı;sıkıntılı;mağdur;mağdur oldum;mağduriyet;şikayet;şikayetçiyim;şikayet edeceğim;iade;iade ettim;iade edeceğim;iade almıyorlar;paramı geri istiyorum;param iade edilmedi;iptal;iptal ettim;iptal edeceğim;hizmet kötü;kötü hizmet;berbat hizmet;müşteri hizmetleri rezalet;fatura yüksek geldi;fazla para aldılar;haksız;haksızlık;
lezzetsiz;tatsız;soğuk geldi;bayat;çiğ;yağlı;pis;hijyenik değil;gürültü;çekmiyor;hiç çekmiyor;internet yok;internet yavaş;kesiliyor;sürekli kopuyor;kopuyor;sıkıcı;çok sıkıcı;sıkıldım;uyudum;zaman kaybı;vakit kaybı;boş;bomboş;saçma;saçmalık;saçma sapan;anlamsız;mantıksız;klişe;abartılmış;abartı;senaryo zayıf;zayıf;oyunculuk kötü;izlemeyin;izlenmez;yarıda bıraktım;çıktım salondan;olmamış;hiç olmamış;berbat film;en kötü film;
sinir;sinir oldum;sinir bozucu;delirdim;çıldırdım;nefret;nefret ediyorum;bıktım;bıktık artık;usandım;yeter;yeter artık;üzgün;üzüldüm;çok üzüldüm;ağlıyorum;mutsuz;canım sıkkın;moralim bozuk;ayıp;utanç;utanmıyor musunuz;lanet;kahretsin;allah kahretsin;maalesef;ne yazık ki;korktum;korkunçtu;acı;ölüm;öldü;kavga;düşman;beceriksiz;yetersiz;vasatın altında;başarısız;daha kötüsü olamaz;en kötüsü;giderek kötüleşiyor;eskisi gibi değil;güvenmiyorum;güvenim kalmadı;soygun
daha kaç kere isteyeceğiz
pazartesi dediniz, bugün cuma
üç e-posta attık, tek satır cevap yok
fatura kesmeye gelince hızlısınız
tabii, uzman sizsiniz
bu rapordan kimse bir şey anlamıyor
yazdıklarımızı okuyor musunuz siz
para nereye gitti bilmiyorum
hep biz peşinizden koşuyoruz
sekizinci düzeltme hâlâ yanlış
bana süreç anlatmayın artık
siz bunu kullanır mıydınız
umudumu kestim
söz verdiklerinizin hiçbiri olmadı
site yine çöktü, müşteriler kaçtı
brifi okumamışsınız bile
bu yıl üçüncü temsilci, her seferinde baştan anlatıyoruz
üç gün içinde paramızı iade edin yoksa mahkemede görüşürüz
şimdi suç bizde mi oldu
ne güzel, bir gecikme daha
böyle giderse başkasını bulacağız
`

/** What they write when they are neither. */
export const plain = `
haftalık rapor ektedir
toplantı çarşamba saat üçe alındı
logo dosyalarını gönderebilir misiniz
lütfen teslimat adresini onaylayın
tamam, aldım
not ettim, yarın dönüş yaparım
yeni sürümü gelecek ay yayına almayı planlıyoruz
ziyaret sayısı on iki bin, mayıs ayına göre yüzde sekiz fazla
fatura bugün kesildi
bütçe iki taksitte altı bin
düğmeyi sağa koyardım, insanlar daha kolay görür
özür dilerim, yanlış dosya göndermişim, doğrusu ekte
geç yanıt için kusura bakmayın, akşama kadar gönderirim
bu seçeneğe katılmıyorum, maliyet iki katına çıkar
iki sürüm de olur, siz karar verin
iki alan adı kullanıyoruz çünkü sunucular farklı ülkelerde
ayarlara, oradan yetkilere girip arkadaşınızı davet edin
gelecek çeyrek hedefi ayda iki yüz başvuru
ikinci sürümde anlaştık, cuma onaylıyoruz
telefon numarası değişti mi
sunucu bu gece on birde bakıma giriyor
bağlantı bende açılmıyor, sizde açılıyor mu
Ayşe bu hafta izinde, bana yazabilirsiniz
yenilemeyi kendi aramızda konuşmamız gerekiyor
fiyat listesi üçüncü sayfada
itirazımız yok, devam edebilirsiniz
sizi sonra ararım
pazartesi ofis kapalı
iki taslağın farkı nedir
hangi başlığı tercih edersiniz
rakamlar doğrudan sistemden alındı
sözleşme bitince yenilemeyeceğiz, iki yıl için teşekkürler
bu özellik henüz yok, geliştirme gerekir
reklama üç bin harcadık, beş yüz tıklama geldi
yazılımcılara iletildi
toplantı notları aşağıda, dört madde
olur, öyle yapın
üç iş günü sürer
fotoğraflar cumaya kadar gelirse pazartesi yayınlarız
masrafı yarı yarıya paylaşıyoruz
merhaba, yeni proje yöneticisiyim
bu görselin hakları kimin
sorun arayüzdeymiş
rakip canlı yayına başlamış
eki göremedim, tekrar gönderir misiniz
toplantı yarın onda, bağlantı aşağıda
fiyatı ne kadar
site ne zaman açılacak
imzalı sözleşmeyi bekliyoruz
`

/** What nobody should have to read. */
export const insults = `
aptal;salak;gerizekalı;geri zekalı;mal;dangalak;ahmak;beyinsiz;şerefsiz;şerefsizler;namussuz;adi herif;ahlaksız;terbiyesiz herif;it;köpek;eşek;öküz;hayvan herif;pislik;pislikler;lanet olsun size;defol;defolun;siktir;amk;aq;orospu çocuğu;piç;kahpe;yavşak;puşt;gavat;göt;bok;bok gibi;kes sesini;çeneni kapa;haysiyetsiz;soysuz;karaktersiz;geber;allah belanı versin;sürtük;kaltak;beyni yok bunların;sığır;hırbo;soytarı;dolandırıcı;sahtekar;yalancı;hırsız;soyguncu;hain
`
