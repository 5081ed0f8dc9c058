import type { guide as en } from '../en/guide.ts'
import type { SameKeys } from '../messages.ts'

export const guide: SameKeys<typeof en> = {
  concepts: {
    range: {
      title: 'Aralık ne demek',
      text: 'Bir ilişki tek bir noktaya kadar ölçülemez. “54, 41–66” şunu söyler: en iyi tahminimiz 54; 10 kezden 8’inde gerçek değer 41 ile 66 arasındadır. Geniş bant az kanıt demektir, kötü ilişki değil. Her konuşmayla daralır.',
    },
    unknown: {
      title: 'Neden “kanıt yetersiz”?',
      text: 'Çünkü boş bir dosya mutlu bir müşteri değildir. Bir avuç fırsatın altında hiç sayı göstermeyiz, ortada bir sayı da uydurmayız. Müşteriye sorun, daha çok konuşma getirin ya da bekleyin: “henüz söylenemez” de tam bir yanıttır.',
    },
    states: {
      title: 'Bir durum nasıl oluşur',
      text: 'Her özellik bir dizi fırsattır: yanıtlanabilecek bir soru, tutulabilecek bir söz. Ne sıklıkta olduğunu sayarız; yeniler eskilerden daha çok sayılır. Özelliklerden sağlık çıkar; mevcut bir kötü özellik ona sınır koyar. Her durum dayandığı sözlere kadar açılır.',
    },
    direction: {
      title: 'Nereye gidiyor',
      text: 'Son dört hafta, ondan önceki on üç haftayla karşılaştırılır. “İyileşiyor” ya da “kötüleşiyor” demek için en az onda dokuz emin oluruz; yoksa “yönü belirsiz” deriz. Yüksek ama kötüleşen bir sayı bugün bir telefonu hak eder.',
    },
    silence: {
      title: 'Sessizlik iyi haber değildir',
      text: 'Her müşterinin bir ritmi vardır. Ondan uzun süre ses gelmezse ilişki, önce ne kadar iyi olursa olsun, “iyi” olamaz. Onun yerine bir soru gündeme gelir: her şey yolunda mı, bekleyen bir şey var mı?',
    },
    norms: {
      title: 'Bu müşteri için normal olan',
      text: 'Rahat iki kişi bağırıp küfredebilir; kibar bir cümle son olabilir. Her şey bu müşterinin kendi geçmişiyle ölçülür. Normlar sekmesinde elle belirlediğiniz önce gelir; bir normun etkili olduğu yeri kanıt söyler.',
    },
    warnings: {
      title: 'Uyarı nedir',
      text: 'Bir işarettir: erken görünen ve hâlâ düzeltilebilen bir şey. Uyarı erken verilebilir; hiçbir şey erken temize çıkmaz. Fesih bildirimi ya da avukat gibi tek bir ağır olay başlı başına yeter.',
    },
    words: {
      title: 'Kimin sözü sayılır',
      text: 'Bir taraf adına yalnızca o tarafın sözleri konuşur. Alıntılanan ve iletilen metin, bültenler, otomatik yanıtlar ve iş arkadaşları arasındaki yazışma hiçbir şeyin kanıtı değildir. Bizim söylediğimiz hiçbir şey müşterinin ölçüldüğü değeri yükseltemez.',
    },
    corrections: {
      title: 'Rapport yanıldığında',
      text: 'Bazen yanılacaktır. Kanıtı açın ve söyleyin: katılmıyorum, bizimle ilgisiz, şakalaşma. Sözünüz bir cümlenin okunuşundan ağır basar ve her zaman geri alabilirsiniz.',
    },
  },
  todo: {
    'excellent-communication':
      'Müşterinin ritminde yanıtlamayı sürdürün; yanıt yalnızca “perşembeye kadar” olsa bile. Toplantıları iki gün içinde bir özetle kapatın.',
    'terrible-communication':
      'Bugün açık soruların üzerinden geçin; her birini yanıtlayın ya da tarih verin. Gelen kutusuna bakacak tek kişiyi belirleyin.',
    'knowledge-sharing':
      'Her öneriye nedenini ekleyin: bir cümle yeter. Kararları müşterinin bulabileceği yere yazın.',
    'knowledge-hoarding':
      'İsteneni verin ya da neden veremediğinizi ve ne zaman verebileceğinizi açıkça söyleyin. Açıklamak şüpheden ucuzdur.',
    'exceeding-expectations':
      'Sonraki teslimden önce harika bir sonucun nasıl olacağını sorun, kendi sözlerinizle yineleyin ve kimsenin istemediği bir şey ekleyin.',
    'unmet-expectations':
      'Tarih geçmeden söyleyin, geçtikten sonra değil. Emin olduğunuz yeni bir tarih ve yinelenmemesi için neyi değiştirdiğinizi belirtin.',
    'opinion-sharing':
      'Her görüş için teşekkür edin, özellikle hoşa gitmeyen için; sonucunu da gösterin.',
    'withheld-opinions':
      '“Böyle olur mu?” diye sormayın. Kendi tercihinizle birlikte iki gerçek seçenek sunun ve neyin karşı çıktığını sorun.',
    'positive-attitude':
      'Fark edin ve karşılık verin. Neyin iyi gittiğini bulup alışkanlığa çevirin.',
    'negative-attitude':
      'Yazmayın, arayın. Müşterinin sözünü bitirmesini bekleyin, duyduğunuzu yineleyin ve bu hafta değişecek bir şeyde anlaşın.',
    'poor-etiquette':
      'Bir kez, “ama” demeden özür dileyin. Aranızda böyle konuşuyorsanız Normlar sekmesinde belirtin.',
    'unresolved-debates':
      'İki görüşü birer cümleyle, neyin çözeceğini, kimin ne zamana kadar karar vereceğini yazın.',
    'no-strategic-planning':
      'Gelecek çeyrek için bir saat önerin: üç hedef, önündeki engeller, sonraki gözden geçirme tarihi.',
    'no-data-sharing':
      'Rakamları, kötü olsalar da, sabit bir günde ne anlama geldiklerini söyleyen bir cümleyle gönderin.',
    disengagement:
      'Bir kişiye, yanıtlamak için gerçek bir nedeni olan kolay bir soru sorun. Ses çıkmazsa arayın, sonra karşı taraftan başka birine sorun.',
  },
}
