import { describe } from 'vitest'
import { testCues } from '../cues.test-kit.ts'

describe('Turkish cues', () => {
  testCues('tr', {
    question: {
      finds: [
        'Bülten «hangi saatte çıkıyor»?',
        'yeni menü yayına girdi «mi»',
        'Kargo firması değişti «mi acaba»?',
      ],
      ignores: [
        'Ne zaman isterseniz uğrayın.',
        'Dosyayı bana iletir misiniz?',
        'Bülten saat onda çıkıyor.',
      ],
    },
    request: {
      finds: [
        'Başlığı iki satıra «bölebilir misiniz»?',
        '«lütfen» eski logoyu «kullanmayalım»',
        'Ürün listesini «bana gönderin».',
      ],
      ignores: ['Rica ederim.', 'Lütfen kusura bakmayın.', 'Ne isterseniz yapın.'],
    },
    commitment: {
      finds: [
        'Raporu «yarın göndereceğim».',
        'akşama «hallederim»',
        'Taslak «cumaya kadar elinizde olur».',
      ],
      ignores: ['Cuma için söz veremem.', 'Vakit kalırsa belki bakarız.', 'Göndereceğini söyledi.'],
    },
    thanks: {
      finds: [
        'Çabuk yanıtınız için «teşekkür» ederiz.',
        '«sağ olun», «çok makbule geçti»',
        '«tşk»',
      ],
      ignores: ['Kuru bir teşekkür bile etmediniz.', 'Dosya ektedir.\n\nTeşekkürler,\nEce'],
    },
    praise: {
      finds: ['«Afiş harika» olmuş!', 'Sunuma «bayıldık».', '«Sizinle çalışmak büyük keyif».'],
      ignores: ['Fena değil.', 'Rakibin sitesi harika olmuş.', 'Yarın uygun olursa memnun olurum.'],
    },
    apology: {
      finds: ['«Gecikme için özür» dileriz.', '«Kusura bakmayın», yanlış dosya gitmiş.'],
      ignores: ['Pardon, tam anlayamadım.', 'Sizden özür bekliyorum.'],
    },
    complaint: {
      finds: [
        'Bu «çeviri berbat».',
        '«İki haftadır tek bir cevap» alamadık.',
        '«Söz verdiniz, hâlâ gelmedi».',
      ],
      ignores: ['Hiç sorun değil.', 'Sorun çözülmüş.', 'Sayfada bir hata var.'],
    },
    agreement: {
      finds: ['«Size katılıyorum».', '«Tamamdır, öyle yapalım».', '«Bana uyar».'],
      ignores: ['Buna katılmıyorum.', 'Fuara katılıyoruz, standımız hazır.'],
    },
    disagreement: {
      finds: [
        'Bu görüşe «katılmıyorum».',
        'O yaklaşıma «sıcak bakmıyoruz».',
        '«Hayır, sarı istemiyoruz».',
      ],
      ignores: ['İtirazım yok.', 'Yok sorun değil.', 'Toplantıya katılamıyorum.'],
    },
    opinion: {
      finds: [
        '«Bence» kısa olanı seçelim.',
        '«Tavsiyemiz» salı günü çıkmak.',
        'Mavi «daha iyi durur».',
      ],
      ignores: ['Bence de.', 'Bu konuda bir fikrim yok.'],
    },
    'opinion-ask': {
      finds: [
        'Yeni kapak hakkında «ne düşünüyorsunuz»?',
        '«sence» hangisi',
        '«Görüşlerinizi bekliyoruz».',
      ],
      ignores: ['Öneriniz için teşekkür ederiz.', 'Saat kaçta geliyorsunuz?'],
    },
    explanation: {
      finds: [
        '«Çünkü» sunucu geceleri yedek alır.',
        '«Şöyle çalışıyor»: her tıklama bir açık artırmadır.',
      ],
      ignores: ['Bu ne demek?', 'Size göre ayarlarız.', 'Çünkü sizden bıktım.'],
    },
    'refusal-to-explain': {
      finds: [
        'Bu bizim «ticari sırrımız».',
        '«Teknik detaylara girmeyelim».',
        '«Siz anlamazsınız».',
      ],
      ignores: ['Gizlilik sözleşmesini imzaladık.', 'Bilgileri bizimle paylaşmanız gerekiyor.'],
    },
    deferral: {
      finds: ['«Siz bilirsiniz».', 'bana «fark etmez»', '«Kararı size bırakıyorum».'],
      ignores: ['Hatayı dün fark ettik.', 'Gerisini bize bırakın.'],
    },
    decision: {
      finds: ['Yeşil kapakta «karar kıldık».', 'Fiyatta «anlaştık».', '«Konu kapandı».'],
      ignores: ['Henüz karar vermedik.', 'Fiyatta anlaşamadık.'],
    },
    planning: {
      finds: [
        '«Gelecek yıl» iki şube açarız.',
        '«Hedefimiz pazar payını artırmak».',
        '«Yol haritası» hazır.',
      ],
      ignores: ['Önümüzdeki hafta görüşelim.', 'Hedef kitle genç anneler.'],
    },
    reporting: {
      finds: ['«Aylık rapor ektedir».', '«Ziyaretçi sayısı %12 arttı».'],
      ignores: ['Rapor ne zaman gelecek?', 'Saat 15.00 uygun.'],
    },
    escalation: {
      finds: [
        '«Sözleşmeyi feshediyoruz».',
        'Konuyu «avukatımıza ilettik».',
        '«Başka bir ajansla görüşüyoruz».',
      ],
      ignores: ['Yarınki toplantı iptal oldu.', 'Sözleşmeyi bir yıl daha uzatıyoruz.'],
    },
    blame: {
      finds: [
        'Bu «sizin hatanız».',
        'Sorun «bizden kaynaklanmıyor».',
        '«Biz uyarmıştık», «dinlemediniz».',
      ],
      ignores: ['Hata tamamen bizim.', 'Kimsenin suçu değil.'],
    },
  })
})
