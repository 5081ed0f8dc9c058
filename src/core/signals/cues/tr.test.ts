import { describe } from 'vitest'
import { testCues } from '../cues.test-kit.ts'

describe('Turkish cues', () => {
  testCues('tr', {
    question: {
      finds: [
        'Bülten «hangi saatte çıkıyor»?',
        'yeni menü yayına girdi «mi»',
        'Kargo firması değişti «mi acaba»?',
        'Bu bant «kaç dakika sürer bizim program»',
        'Bu formu telefondan «mı doldurmam lazım»',
        'Kurulum bitti «mi», ona göre geleceğim?',
      ],
      ignores: [
        'Ne zaman isterseniz uğrayın.',
        'Dosyayı bana iletir misiniz?',
        'Bülten saat onda çıkıyor.',
        'Hiç mi utanmıyorsunuz?',
        'Kimin fikriydi bu? Sizin.',
        'Peki site niye yavaş? Çünkü görseller ağır.',
        'Bu ne incelik!',
        'Broşürü tek sayfa mı yapalım yoksa iki mi, ne önerirsiniz?',
      ],
    },
    request: {
      finds: [
        'Başlığı iki satıra «bölebilir misiniz»?',
        '«lütfen» eski logoyu «kullanmayalım»',
        'Ürün listesini «bana gönderin».',
        '«bana iki örnek yolla»',
        'Şu gölgeyi «kaydırıverin».',
        'Yan panoyu da «boyatsanız olur mu»?',
        '«Şu gölgeyi kısalım»',
        'Panoyu girişten uzağa «koydursanız diyorum».',
        'Haftanın özetini perşembeye «kadar bekliyoruz».',
        '«Bi yoklayın».',
        'Duyuruyu ana sayfadan «kaldırtın», «kaşeli bir nüsha bekliyorum».',
        '«Makbuzu vakfın adına kesin».',
      ],
      ignores: [
        'Rica ederim.',
        'Lütfen kusura bakmayın.',
        'Ne isterseniz yapın.',
        'Menüye dokunun, dili seçin, kaydedin.',
        'Orasını düşünmeyin.',
        'Tarihi öne alalım mı?',
        'O hâliyle sorun değil, kalsın.',
        'Hangisini beğenirseniz onu kullanın.',
        'Eksik olmayın, var olun.',
        'Aylar önce bize yollayın demiştik.',
      ],
    },
    commitment: {
      finds: [
        'Raporu «yarın göndereceğim».',
        '«akşama hallederim»',
        'Taslak «cumaya kadar elinizde olur».',
        'Tabelayı kapınıza «kendim bırakırım».',
        '«Sözüm söz».',
        '«Yarın panoları asıyoruz».',
        'Numuneyi «kargoya veriyorum».',
        'Klavyeler «cumaya kutuda olur».',
        'Onaylarsanız «yarın sabah yayında olur».',
        'Broşür «çarşambaya kalmaz» elinize geçer.',
        'Afişleri «asmak bizden», siz çay demleyin.',
        'Sizi kimseye «mahcup etmeyiz».',
        'Faturayı «oldu bil».',
        'Takvimi tutturacağımızın «garantisini veriyorum».',
        'Cumartesi dediysek cumartesi, iki «güne bırakmayız».',
        'Fragmanı gece yarısına «kesmiş oluruz».',
      ],
      ignores: [
        'Cuma için söz veremem.',
        'Vakit kalırsa belki bakarız.',
        'Göndereceğini söyledi.',
        'Bunu size ben mi öğreteceğim?',
        'Haftaya izinde olacağım.',
        'Ajansı değiştireceğiz.',
        'Kesin bir şey söyleyemiyorum.',
        'Perşembe fuarda oluruz.',
        'Haber verirseniz memnun oluruz.',
        'Konuyla ilgili kararımızı kurulda vereceğiz.',
      ],
    },
    thanks: {
      finds: [
        'Çabuk yanıtınız için «teşekkür» ederiz.',
        '«sağ olun», «çok makbule geçti»',
        '«tşk»',
        '«Hakkınız ödenmez».',
        '«Allah razı olsun».',
      ],
      ignores: [
        'Kuru bir teşekkür bile etmediniz.',
        'Dosya ektedir.\n\nTeşekkürler,\nEce',
        'Hakkınızı helal edin.',
        'Teşekkür plaketi hazır.',
      ],
    },
    praise: {
      finds: [
        '«Afiş harika» olmuş!',
        'Sunuma «bayıldık».',
        '«Sizinle çalışmak büyük keyif».',
        'Fuar filmi «tüylerimi diken» diken etti.',
        '«Müthişsiniz»!',
        'Sunum «mükemmeldi».',
        '«Rakiplerinize acıyorum» artık.',
      ],
      ignores: [
        'Fena değil.',
        'Rakibin sitesi harika olmuş.',
        'Yarın uygun olursa memnun olurum.',
        'Şahane bir dizi var.',
      ],
    },
    apology: {
      finds: [
        '«Gecikme için özür» dileriz.',
        '«Kusura bakmayın», yanlış dosya gitmiş.',
        '«Yerin dibine girdim».',
        '«Kabahat bizde».',
      ],
      ignores: [
        'Pardon, tam anlayamadım.',
        'Sizden özür bekliyorum.',
        'Pardon, hangi salon?',
        'Özür yazısı şablonu ekte.',
      ],
    },
    complaint: {
      finds: [
        'Bu «çeviri berbat».',
        '«İki haftadır tek bir cevap» alamadık.',
        '«Söz verdiniz, hâlâ gelmedi».',
        'Fuarda «herkes bize güldü».',
        '«Bir kez olsun» dosyayı açıp bakın.',
        'Çekimden beri «ses seda yok».',
        'Dönüşleriniz «çok yavaş».',
        'Aramalarımıza «dönmüyorsunuz».',
        '«Üç kere söyledim», kapak mavi değil.',
      ],
      ignores: [
        'Hiç sorun değil.',
        'Sorun çözülmüş.',
        'Sayfada bir hata var.',
        'Ne yazık ki o gün doluyuz.',
        'Yanlış dosya için özür dileriz.',
        'Bir saate kadar arıyorum.',
        'Tıklama oranı düşük olunca fiyat artar.',
        'İki gün içinde cevap veririz.',
        'Üç aylık sergi için haber bülteni.',
      ],
    },
    agreement: {
      finds: [
        '«Size katılıyorum».',
        '«Tamamdır, öyle yapalım».',
        '«Bana uyar».',
        'Sonunda «ikna oldum».',
        'Önerine «hak veriyorum».',
      ],
      ignores: ['Buna katılmıyorum.', 'Fuara katılıyoruz, standımız hazır.', 'Daha mantıklı olur.'],
    },
    disagreement: {
      finds: [
        'Bu görüşe «katılmıyorum».',
        'O yaklaşıma «sıcak bakmıyoruz».',
        '«Hayır, sarı istemiyoruz».',
        'O teklife «yanaşamayız».',
        '«Ben o kanıda değilim».',
      ],
      ignores: [
        'İtirazım yok.',
        'Yok sorun değil.',
        'Toplantıya katılamıyorum.',
        'Form isteği kabul edemiyordu.',
      ],
    },
    opinion: {
      finds: [
        '«Bence» kısa olanı seçelim.',
        '«Tavsiyemiz» salı günü çıkmak.',
        'Mavi «daha iyi durur».',
        '«Bana kalsa» kapağı sade bırakırdım.',
        '«Kanımızca» kışa kalsın.',
      ],
      ignores: ['Bence de.', 'Bu konuda bir fikrim yok.', 'Tatile çıkmayı düşünüyoruz.'],
    },
    'opinion-ask': {
      finds: [
        'Yeni kapak hakkında «ne düşünüyorsunuz»?',
        '«sence» hangisi',
        '«Görüşlerinizi bekliyoruz».',
        'Bu ezgi «kulağınıza nasıl geldi»?',
        '«Bu yola siz nasıl bakıyorsunuz»?',
        '«Hangi sloganı daha akılda kalıcı dersiniz»?',
        'Jenerik müziği «umduğunuzu verdi mi»?',
        'Bir de aklınızı alayım, kırmızı fon «göze batar mı»?',
        'Etiketi ilk gördüğünüzde «neler hissettiniz»?',
        'Bu sayfa uzunluğu «fazla mı sence»?',
      ],
      ignores: [
        'Öneriniz için teşekkür ederiz.',
        'Saat kaçta geliyorsunuz?',
        'Hangisini isterseniz onu basarız.',
        'Sizce biz buraya oyuna mı geldik?',
        'Kapak için hangi kâğıdı seçtiniz?',
      ],
    },
    explanation: {
      finds: [
        '«Çünkü» sunucu geceleri yedek alır.',
        '«Şöyle çalışıyor»: her tıklama bir açık artırmadır.',
        'Cilt «ısınınca tutkal yumuşar».',
        'Şişe elden ele «geçtiği için etiket aşınır».',
      ],
      ignores: [
        'Bu ne demek?',
        'Size göre ayarlarız.',
        'Çünkü sizden bıktım.',
        'Boya gelince haber veririz.',
      ],
    },
    'refusal-to-explain': {
      finds: [
        'Bu bizim «ticari sırrımız».',
        '«Teknik detaylara girmeyelim».',
        '«Siz anlamazsınız».',
        '«Anlatacak değilim» size.',
        '«Boyunuzu aşar».',
        'O tarif «bizde kalsın».',
      ],
      ignores: [
        'Gizlilik sözleşmesini imzaladık.',
        'Bilgileri bizimle paylaşmanız gerekiyor.',
        'Kargo şirketini değiştirdik.',
      ],
    },
    deferral: {
      finds: [
        '«Siz bilirsiniz».',
        'bana «fark etmez»',
        '«Kararı size bırakıyorum».',
        '«Zevkinize güveniyorum».',
        'Ben «o işin cahiliyim».',
        'Kumaşta «şef ne derse o».',
      ],
      ignores: ['Hatayı dün fark ettik.', 'Gerisini bize bırakın.', 'Kargo ücreti size ait.'],
    },
    decision: {
      finds: [
        'Yeşil kapakta «karar kıldık».',
        'Fiyatta «anlaştık».',
        '«Konu kapandı».',
        '«Mevzu kapanmıştır».',
        '«Uzlaştık»: iki gün, tek salon.',
        '«Varılan netice» şu: kapak mat, sırt parlak.',
        '«Tutanağa geçirdik», onay tek elden çıkacak.',
        '«İki ekip de tek fiyatta birleşti».',
        '«Ölçüp biçip bir sonuca vardık».',
        'Son «pürüzü de giderdik», açılış nisanda.',
      ],
      ignores: [
        'Henüz karar vermedik.',
        'Fiyatta anlaşamadık.',
        'Anlaştık sayılır.',
        'Kurucu ortağım anlaştık diyor ama ben duymadım.',
        'Sizinle henüz uzlaşmadık.',
      ],
    },
    planning: {
      finds: [
        '«Gelecek yıl iki şube açarız».',
        '«Hedefimiz pazar payını artırmak».',
        '«Yol haritası» hazır.',
        '«Amacımız yurt dışında da tanınmak».',
        '«Aklımızda yurt dışına hizmet vermek var».',
        '«Projeksiyonumuz» iki katı ciroyu gösteriyor.',
        'Bahara dek toptancı ağına girmek «arzusundayız».',
        '«Gelecek üç yılın» ana teması yerlilik olsun istiyoruz.',
      ],
      ignores: [
        'Önümüzdeki hafta görüşelim.',
        'Hedef kitle genç anneler.',
        'Yeni sezon çekimleri nerede?',
        'Sunduğunuz strateji etkileyiciydi.',
        'Bize bir yol haritası çizer misiniz?',
        'Gelecek yıl rakip firma fuara katılacakmış.',
      ],
    },
    reporting: {
      finds: [
        '«Aylık rapor ektedir».',
        '«Ziyaretçi sayısı %12 arttı».',
        'Gişe dün «412 bilet kesti, 96 iade aldı».',
      ],
      ignores: [
        'Rapor ne zaman gelecek?',
        'Saat 15.00 uygun.',
        'Kapak için 200 adet daha basılacak.',
      ],
    },
    escalation: {
      finds: [
        '«Sözleşmeyi feshediyoruz».',
        'Konuyu «avukatımıza ilettik».',
        '«Başka bir ajansla görüşüyoruz».',
        '«Defteri kapatıyoruz».',
        '«Muhatabınız artık avukatım».',
        '«Fatura kapanmazsa yayını durduracağız».',
        '«Ajansı değiştireceğiz», haberiniz olsun.',
        'Haziranda «yolumuzu ayırıyoruz».',
      ],
      ignores: [
        'Yarınki toplantı iptal oldu.',
        'Sözleşmeyi bir yıl daha uzatıyoruz.',
        'Yeni adresi muhasebeye iletin.',
        'Faturayı kime keselim?',
        'Mavi mi olsun, yoksa yeşil mi?',
      ],
    },
    blame: {
      finds: [
        'Bu «sizin hatanız».',
        'Sorun «bizden kaynaklanmıyor».',
        '«Biz uyarmıştık», «dinlemediniz».',
        'Saati yanlış «yazan sizin çocuk».',
        '«Bizden bilmeyin».',
        'Baskı «zamanında onay vermediğiniz için» kaldı.',
        '«Bizde değil bankada» bekliyor.',
      ],
      ignores: [
        'Hata tamamen bizim.',
        'Kimsenin suçu değil.',
        'Nem yüzünden değil.',
        'Bu yüzden böyle.',
        'Bizim açımızdan bir sorun yok.',
      ],
    },
  })
})

describe('Turkish cues: the list you sent, the muddled page', () => {
  testCues('tr', {
    blame: {
      finds: [
        '«Broşürü sizin ilettiğiniz metne göre bastık».',
        '«Afiş sizin verdiğiniz ölçülerle hazırlandı».',
        '«Biz sadece gelen fiyatları girdik».',
      ],
      ignores: [
        'Gönderdiğiniz listeye göre güncelledik.',
        'Sizin gönderdiğiniz fotoğraf çok güzel.',
        'Sizin ilettiğiniz metin bizde.',
        'Kataloğu sizin verdiğiniz renklerle bastık, çok güzel oldu.',
      ],
    },
    complaint: {
      finds: ['«Takvim epey karışık».', '«Aynı etkinlik iki ayrı sayfada görünüyor».'],
      ignores: [
        'Menü karışık değil.',
        'Karışık pizza iki dilim.',
        'Aynı afiş iki dilde basılacak.',
      ],
    },
    commitment: {
      finds: ['«Cuma sabahı rapor mailinizde».'],
      ignores: ['Nisan raporu mailinizde.', 'Bu ayın özeti elinizde.'],
    },
  })

  testCues('tr', {
    escalation: {
      finds: ['«Bütçeyi donduruyoruz».', '«Harcamaları askıya aldık».'],
      ignores: [
        'Nisanda şirketten ayrılıyorum.',
        'Az kalsın sözleşmeyi feshedecektik ama toparladınız.',
        'Bütçeyi iki afişe böldük.',
      ],
    },
    commitment: {
      finds: ['«Salı günü gönderilir».', 'Kalanı «perşembe ödenir».'],
      ignores: ['Genelde cuma ödenir.', 'Dosya nasıl gönderilir?'],
    },
    agreement: {
      finds: ['«O zaman B olsun».', '«İkincisi olsun».'],
      ignores: ['Geçmiş olsun.', 'Kapak biraz daha koyu olsun.'],
    },
  })
})
