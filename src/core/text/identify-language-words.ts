/**
 * Common words of the languages in Latin script that we tell apart: ours, and those that look like them.
 *
 * Their letters stand for the language: what is no word of a list is judged by its trigrams.
 */
export const commonWords = {
  en: `the and you your we our us they them their he she his her it its is are was were am be been being this that these those
    with for to of in on at by from into about over under after before between without within through during against
    have has had do does did done will would can could should may might must shall not no nor yes but or if so as than then
    what when where how who whom which why there here now today tomorrow yesterday tonight soon later again still already just only
    also even ever never always often sometimes really very much many more most some any all both each every other another such same
    i my me mine myself yourself itself ll ve re don doesn didn isn wasn won couldn shouldn wouldn haven aren cannot let lets
    good great nice fine bad better best worse worst new old big small long short high low early late first last next right wrong
    hello hi hey dear thanks thank please sorry welcome regards cheers morning afternoon evening night day days week weeks month months
    monday tuesday wednesday thursday friday saturday sunday year years time times hour hours minute minutes
    get got getting give gave given go going gone went come came coming make made making take took taken taking see saw seen know knew known
    think thought want wanted need needed needs like liked love look looking looks find found feel felt tell told said say says saying
    ask asked asking talk speak call called calling work works working worked use used using try trying tried help helped helping
    send sent sending show shown share shared check checked keep kept hold start started stop stopped finish finished wait waiting
    change changed changes move moved moving happen happened happens mean means meant understand understood agree agreed sounds seems
    people person client customer customers someone something anything nothing everything everyone anyone nobody way ways thing things
    point points question questions answer answers reason idea ideas issue issues problem problems price prices cost costs money paid pay payment invoice
    page pages text texts picture pictures photo photos word words line lines name names number numbers list file files page place home house
    quick quickly happy glad sure maybe perhaps probably possible possibly able ready open closed free busy clear close done enough
    thing back down out off up away around together because since until while although though however therefore instead
    meeting approve approved approval review reviewed deliver delivered delivery schedule launch draft quote proposal agreement request
    wonderful terrible awful amazing awesome disappointed frustrated delay delayed unacceptable appreciate appreciated
    lol omg thx pls plz yep yeah yup nope gonna wanna gotta dont cant wont im ive thats whats asap fyi btw np idk tbh imo guys dude man stuff hell damn cool
    believe believed trying watch watching light friend friends world life family water weather which whether rather whole whose
    should though through thought enough right might night height weight bring brought teach taught
    read write wrote written play played run running put set add added added left leave turn turned live lives lived
    interesting important different difficult easy hard simple several few less least lot lots little own half part kind sort
    movie game school book books story car door room water dog cat kid kids girl boy woman women men mother father son
    too bye oh wow ah well ok okay please kindly attached regarding following further per via`,
  pt: `o os as um uma uns umas de do da dos das em no na nos nas ao aos à às pelo pela pelos pelas por para pra pro com sem sob sobre até entre desde após
    e ou mas que se não nao sim nem como quando onde quem qual quais quanto quanta porque porquê pois então entao assim também tambem tb já ja ainda
    só so mais menos muito muita muitos muitas pouco pouca tudo todo toda todos todas nada ninguém alguém algo algum alguma alguns outro outra outros outras
    eu tu você voce vocês vc vcs ele ela eles elas nós me te lhe meu minha meus minhas seu sua seus suas nosso nossa nossos nossas dele dela deles delas gente
    este esta estes estas esse essa esses essas isso isto aquele aquela aquilo aqui ali lá aí agora hoje ontem amanhã amanha sempre nunca depois antes logo cedo tarde
    é eh são sao foi foram era eram ser sendo sido será seria estou tô to está tá ta estamos estão tão estava estavam estar esteja fica ficou ficar
    tem têm tenho temos tinha ter tive teve vou vai vamos vão ir indo fui faz fazer faço fez feito fazendo fizemos posso pode podem podemos poder podia poderia
    quero quer queria queremos preciso precisa precisamos precisar deve devemos deveria sei sabe saber acho acha achei gosto gostei gostou amei
    ver vejo viu vi vendo visto dizer disse diz falar falou fala falei falando mandar manda mandei mandou enviar envio enviei enviado segue seguem receber recebi recebemos
    dar dá deu dei dou passar passa passou chegar chegou chega chegando esperar espero esperando aguardo aguardando olhar olha olhei pegar trazer
    bom boa bons boas ótimo ótima melhor pior ruim grande pequeno novo nova novos novas velho certo certa errado errada lindo linda legal fácil difícil rápido
    oi olá ola obrigado obrigada obg valeu vlw por favor pf desculpa desculpe perdão tchau abraço abraços abs beijo bjs att atenciosamente prezado prezada senhor senhora
    dia dias noite manhã semana semanas mês mes meses ano anos hora horas minuto segunda terça quarta quinta sexta sábado domingo feira
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    trabalho trabalhar reunião reuniao relatório relatorio proposta prazo prazos orçamento contrato pagamento nota fiscal fatura preço valor dinheiro conta pedido entrega entregar
    cliente clientes equipe time campanha página site texto textos foto fotos imagem imagens vídeo arquivo arquivos aprovado aprovada aprovar aprovação revisão ajuste ajustes mudança alteração
    problema problemas erro erros dúvida dúvidas pergunta resposta responder ajuda ajudar entender entendi entendeu certeza combinado combinamos fechado beleza blz perfeito claro tranquilo
    conseguir consegue conseguimos consegui continuar começar começou terminar acabou acabar parar mudar resolver resolvido usar deixar deixa deixou achar colocar coloca tirar
    pessoa pessoas gente amigo amiga mulher homem casa cidade rua país brasil mundo vida coisa coisas lugar vez vezes parte ponto lado jeito forma caso motivo
    cara mano né ne kkk kkkk kkkkk rsrs rs haha pq q n td tds qnd hj amg msm mt mto dps tmj sdds fds pqp porra caralho merda puta show massa bora eita nossa
    ação informação informações atenção condição situação solução opinião decisão questão razão coração não irmão mão cão pão avião
    realmente simplesmente infelizmente felizmente rapidamente geralmente novamente finalmente certamente
    falta faltou demora demorou atrasado atraso cancelar decepcionado chateado feliz satisfeito insatisfeito absurdo vergonha respeito
    filho filha pai mãe irmã criança menino menina velha deus amor morte dinheiro guerra carro porta água comida escola jogo filme livro
    nenhum nenhuma cada qualquer mesmo mesma tanto tanta quase bem mal apenas aliás porém enquanto embora talvez`,
  tr: `bir bu şu o ve ile için ama fakat ancak çok daha en az ne neden niye niçin nasıl kim kime kimin hangi nerede nereye kaç mi mı mu mü değil yok var
    evet hayır tamam tmm olur peki tabii tabi belki sadece artık henüz hala hâlâ hep hiç her herkes hiçbir bazı bütün tüm şey şeyler kadar gibi göre sonra önce
    ben sen biz siz onlar bana sana bize size ona onu onun beni seni bizi sizi benim senin bizim sizin onların bende sende bizde sizde kendi kendisi
    da de ki ya yani işte böyle şöyle öyle burada orada şurada buraya oraya şimdi bugün yarın dün akşam sabah gece öğlen hafta haftaya ay yıl gün saat dakika
    pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    merhaba selam slm günaydın iyi günler geceler akşamlar teşekkür teşekkürler tşk ederim ederiz sağol sağolun eyvallah eyw lütfen rica kolay gelsin çalışmalar
    saygılar saygılarımla sevgiler hocam hanım bey abi abla arkadaş arkadaşlar arkadaşım kardeşim canım efendim hayırlı özür dilerim kusura bakma bakmayın
    olarak oldu olur olan olsun olmak olmuş olacak olması olduğu olduğunu oluyor olmaz olmadı ise idi imiş eder etmek etti ettim ediyor ediyorum ediyoruz edin edelim
    yap yapmak yaptı yaptık yaptım yapıyor yapıyoruz yapacak yapacağız yapılacak yapın yapalım gel geldi geliyor gelecek gelmek gelmedi git gitti gidiyor gitmek gidelim
    gönder gönderdim gönderdi gönderiyorum gönderir misiniz gönderilmiş göndermek bak baktım bakıyorum bakalım bakar mısın bekliyorum bekliyoruz bekledik beklemek
    ver verdi vermek verir veriyor al aldı aldım almak alıyor alalım iste istiyorum istiyoruz istedi istemek ister bil biliyor bilmiyorum bilmek söyle söyledi söylemek dedi diyor demek diye
    konuş konuşalım konuştuk konuşmak görüş görüşelim görüşürüz görüşmek gör gördüm görmek görüyor düşün düşünüyorum düşünmek anla anladım anlamadım anlamak anlıyorum
    çalış çalışıyor çalışmak bit bitti bitmek bitecek başla başladı başlamak kal kaldı kalmak çık çıktı çıkmak yaz yazdım yazmak oku okudum okumak sor sordum soru sorun sorunlar cevap
    güzel iyi kötü büyük küçük yeni eski doğru yanlış kolay zor hızlı yavaş uzun kısa güzelmiş harika süper mükemmel berbat rezalet hazır tamamdır aynen kesinlikle gerçekten
    iş işi işler toplantı rapor teklif fiyat ücret para ödeme fatura sözleşme müşteri ekip firma şirket proje kampanya tasarım metin görsel görseller dosya sayfa site reklam ürün hizmet
    onay onaylıyorum onaylandı revize düzeltme değişiklik teslim gecikme geç erken son ilk ikinci üç dört beş altı yedi sekiz dokuz on yirmi yüz bin
    insan insanlar adam kadın kız erkek çocuk anne baba kardeş ev yol su hayat dünya ülke türkiye şehir okul kitap film oyun araba kapı göz el baş yer zaman
    şekilde nedeniyle hakkında konusunda tarafından üzerinde altında içinde dışında arasında karşı doğru rağmen dolayı beri
    değilim değiliz yoktu vardı varmış yokmuş lazım gerek gerekiyor gerekli mümkün olabilir olmalı yapabilir yapılmış verilmiş edilmiş edildi yapıldı
    geldim gittim yaptığım yaptığınız ettiğim söylediğim istediğim olduğum verdiğiniz gelirse olursa yaparsan ederse isterseniz varsa yoksa
    lan ulan amk aq mk yav valla vallahi inşallah maşallah allah cumhur sayın başkan millet vatan devlet kib nbr bence sence galiba herhalde zaten bile hani
    müsait uygun anlaştık hallettik hallederiz bakarım ararım ararız yazarım gelirim giderim olurmu nezaman naber napıyorsun
    etmiyoruz etmiyorum gelmiyor yapmıyor istemiyorum istemiyoruz olmuyor gitmiyor bulamadım alamadık göremedim yapamadık`,
  es: `el la los las un una unos unas de del al a en con sin por para sobre entre hasta desde y e o u pero que no sí si como cuando donde quién quien cuál cuánto porque pues
    yo tú él ella ellos ellas nosotros usted ustedes me te le les lo nos se mi mis tu tus su sus nuestro nuestra nuestros nuestras este esta esto ese esa eso estos estas aquí allí ahí
    es son fue fueron era eran ser sido está están estoy estamos estaba estaban estar hay había haber he ha han hemos tengo tiene tienen tenemos tenía tener hace hacer hago hizo hecho
    voy va vamos van ir puedo puede pueden podemos podría quiero quiere queremos debe debería sé saber creo creemos gusta gustaría necesito necesitamos
    muy más menos mucho mucha muchos muchas poco todo toda todos todas nada nadie algo alguien otro otra otros otras también ya todavía aún siempre nunca ahora hoy ayer mañana luego después antes entonces
    bueno buena buenos buenas bien mal mejor peor gran grande pequeño nuevo nueva gracias hola perfecto vale claro listo disculpa perdón saludos adiós favor
    día días noche noches tarde tardes semana semanas mes meses año años hora horas lunes martes miércoles jueves viernes sábado domingo
    reunión informe presupuesto factura precio contrato pago cliente clientes equipo campaña página texto textos fotos imagen archivo trabajo empresa error problema pregunta respuesta
    enviar envío envié mando mandar recibido recibir decir dijo dice hablar ver vemos veo visto dar doy dio quedar quedamos espero espera puesto hicieron hicimos tuvimos
    hombre mujer niño niña hijo hija padre madre amigo vida mundo casa ciudad cosa cosas vez veces lugar acuerdo mismo misma cada según aunque mientras
    escribo llamada llamo jefe jefes números confirma venir adjunto firmado tienda quejas resultado contento contentos rápido ción información situación razón`,
  fr: `le la les un une des du de au aux à en dans sur sous avec sans pour par entre depuis et ou mais que qui quoi dont où ne pas plus moins si comme quand comment pourquoi parce car donc
    je tu il elle on nous vous ils elles me te se lui leur mon ma mes ton ta tes son sa ses notre nos votre vos ce cet cette ces ceci cela ça c j n l d s qu
    est sont suis es êtes sommes était étaient être été sera serait ai as a avons avez ont avait avoir eu fait faire fais faites va vais vont allons aller peut peux pouvez pouvons pourriez pourrait
    veux veut voulons voulez dois doit devons faut sais savoir pense croire aime voir vois vu dire dit parler envoyer envoie envoyé reçu prendre mettre donner
    très bien bon bonne mieux mauvais grand petit nouveau nouvelle tout toute tous toutes rien personne quelque chose autre autres même encore déjà toujours jamais aussi ici là maintenant aujourd hui hier demain
    merci bonjour bonsoir salut désolé accord oui non cordialement voilà jour jours journée soir matin semaine mois année heure heures lundi mardi mercredi jeudi vendredi samedi dimanche
    réunion rapport devis facture prix contrat client clients équipe campagne page texte textes photo photos image fichier fichiers travail entreprise erreur problème question réponse besoin avant après
    parfait continue prévue retard rappelle midi bientôt occupe résultat validé regarde beaucoup peu trop lequel laquelle eux celui celle temps homme femme vie monde`,
  de: `der die das den dem des ein eine einen einem einer und oder aber dass weil wenn als ob wie was wer wo wann warum welche welcher nicht kein keine nur auch noch schon sehr mehr
    ich du er sie es wir ihr uns euch mich mir dich dir ihn ihm ihnen mein meine dein sein seine unser unsere ihre ihren
    ist sind war waren bin bist sein wird werden wurde haben hat habe hatte kann können könnte könnten muss müssen soll sollte will wollen möchte möchten darf gibt geht gehen kommt kommen macht machen gemacht
    in im an am auf aus bei mit nach von vom zu zum zur für über unter vor zwischen durch gegen ohne um bis seit
    gut gute guten schlecht groß klein neu neue alle alles nichts etwas jemand hier da dort jetzt heute morgen gestern dann immer nie wieder leider bitte danke vielen dank hallo ja nein
    tag tage woche monat jahr uhr montag dienstag mittwoch donnerstag freitag samstag sonntag grüße freundlichen wochenende
    angebot rechnung bericht vertrag kunde kunden termin besprechung seite texte bilder anzeige problem frage antwort arbeit ergebnis zufrieden schicken geschickt bekommen schauen kümmert passt falsch freigegeben
    schnelle nachmittag kurz telefonieren schönes sehen sagen wissen denken glauben finden brauchen warten zeit mann frau leben welt`,
  it: `il lo la i gli le un uno una di del della dei delle degli a al alla ai alle da dal dalla in nel nella con su sul sulla per tra fra e o ma che chi non si se come quando dove perché quanto quale
    io tu lui lei noi voi loro mi ti ci vi ne mio mia tuo tua suo sua nostro nostra vostro questo questa questi queste quello quella qui qua lì
    è sono sei siamo siete era erano essere stato ho hai ha abbiamo avete hanno avere fatto fare faccio fa va vado vai andiamo può posso possiamo potete possono vuole voglio vogliamo devo deve dobbiamo so sa
    bene buono buona buon bello meglio male molto molta poco più meno tutto tutta tutti niente nulla qualcosa qualcuno altro altra ancora già sempre mai anche solo adesso ora oggi ieri domani poi dopo prima
    grazie mille ciao buongiorno buonasera prego scusa scusi certo perfetto d accordo sì no saluti giorno giorni notte sera settimana mese anno ora lunedì martedì mercoledì giovedì venerdì sabato domenica
    riunione rapporto preventivo fattura prezzo contratto cliente clienti squadra pagina testo testi foto lavoro azienda errore problema domanda risposta mandare mandarci mando inviare vedere dire parlare sentiamo
    contenti risultato approvato spostata occupa chiamo tardi ritardo subito entro cosa cose vita mondo casa uomo donna`,
  id: `yang dan di ke dari untuk dengan pada dalam oleh tentang seperti karena jadi tapi tetapi atau juga saja sudah belum masih akan sedang telah bisa boleh harus mau ingin perlu tidak bukan jangan ada
    saya aku kamu anda dia kami kita mereka ini itu sini situ sana apa siapa kapan dimana mana bagaimana kenapa mengapa berapa nya ya iya nggak gak dong sih deh banget
    selamat pagi siang sore malam terima kasih maaf tolong silakan baik bagus oke hari minggu bulan tahun jam senin selasa rabu kamis jumat sabtu besok kemarin nanti sekarang lagi
    laporan rapat klien tagihan faktur harga kontrak uang kerja kerjaan orang teman rumah jalan kirim kirimkan mengirim dikirim membuat dibuat buat lihat melihat tanya jawab bantu bantuan bantuannya
    menyetujui disetujui setuju puas hasil kampanye siap terlambat diperbaiki warnanya mengerjakan kesalahan kabari filenya teksnya banyak sedikit semua lebih kurang sangat sekali lain sama
    hantar awak boleh semak dokumen sebelum selepas kepada daripada esok hendak telah syarikat`,
  vi: `và của là có không được cho với trong này đó khi đã sẽ đang một các những cái người anh em chị tôi mình bạn chúng ta họ nó ông bà gì nào sao đâu ai bao giờ thì mà nhưng hay hoặc vì nên nếu cũng rất quá lắm
    chào cảm ơn xin lỗi vâng dạ ạ nhé nha ừ thôi rồi chưa vẫn còn lại đi đến về làm xem gửi họp báo cáo khách hàng hợp đồng hóa đơn tháng ngày tuần năm giờ mai hôm nay qua sáng chiều tối
    tốt đẹp nhiều ít mới cũ lớn nhỏ nội dung hình ảnh kết quả giá tiền đồng ý phụ trách duyệt hài lòng bên ngay lúc trả lời muộn sai phần`,
  nl: `de het een en of maar dat die deze dit van in op aan met voor naar bij uit over onder door tot om te als dan wat wie waar wanneer hoe waarom niet geen wel ook nog al heel meer
    ik je jij u hij zij ze we wij jullie me mij jou hem haar ons onze hun mijn jouw zijn is ben bent was waren wordt worden heb heeft hebben had kan kunnen kunt moet moeten zal zullen wil willen gaat gaan doet doen krijgen
    goed goede beter slecht groot klein nieuw nieuwe alles niets iets iemand hier daar nu vandaag morgen gisteren altijd nooit weer graag bedankt dank hallo hoi ja nee prima sorry
    dag dagen week maand jaar uur maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weekend fijn goedemorgen middag vanmiddag even groeten
    offerte factuur rapport klant teksten afspraak vraag antwoord reactie snelle werk fout tevreden resultaat goedgekeurd sturen gestuurd bellen duurde eens zien zeggen weten denken mensen tijd leven`,
  az: `bir bu o və ilə üçün amma lakin çox daha ən nə niyə necə kim kimə hansı harada neçə deyil yox var bəli xeyr yaxşı olar hələ artıq yalnız hamı heç hər kimi qədər sonra əvvəl
    mən sən biz siz onlar mənə sənə bizə sizə ona onu məni səni bizi sizi mənim sənin bizim sizin öz həmin belə elə burada orada indi bu gün sabah dünən axşam səhər gecə həftə ay il saat
    salam sağ olun təşəkkür edirəm edirik zəhmət olmasa xahiş necəsiniz sabahınız xeyir buyurun oldu olur olan olsun olmaq olacaq olub gəlir gəldi gələn gəlməyib gedir getdi edir etdi edək edəcək etmək
    göndərə göndərin göndərirəm göndərdim bilərsiniz bilirəm bilmirəm gözləyirik gözləyirəm yükləyirəm danışarıq keçirək verin verdi verməyib zəng təsdiq hesabat görüş müştəri qiymət qiymətlə ödəniş sənəd fayl faylları mətn mətnləri
    razı razıyam deyilik hazır səhv düzəltmək lazımdır lazım uyğun gəlmir şəkil işi iş kampaniyası nəticə təklif təklifinizi vaxt vaxtında cavab yoxlayın davam hər şey`,
  pl: `i w na z do od za po o u przez dla bez pod przed nad że to nie tak jak co kto gdzie kiedy dlaczego czy ale lub oraz się jest są był była było być mam ma mamy mają może możemy muszę trzeba będzie
    ja ty on ona my wy oni mnie mi ci go jej nas nam was wam ich im mój moja nasz nasza państwo pan pani ten ta te tego tej tym tam tu teraz dziś dzisiaj jutro wczoraj jeszcze już tylko bardzo więcej
    dzień dobry dziękuję proszę przepraszam cześć pozdrawiam dobrze dobra nowy nowa wszystko nic coś ktoś tydzień miesiąc rok godzina raport faktura klient cena umowa spotkanie wynik odpowiedź szybką przesłać wycenę
    jesteśmy zadowoleni kampanii tekstów zatwierdził dostaniemy mogą które który która`,
  ro: `și în la cu de din pe pentru fără prin despre sau dar că nu da mai cum când unde cine ce care este sunt era fost fi am ai are avem aveți au aș ar va vom pot poate putem puteți vreau trebuie
    eu tu el ea noi voi ei ele mă te îl îi ne vă le lor meu mea tău său nostru noastră acest această aceasta acesta asta aici acolo acum azi astăzi mâine ieri încă deja foarte mult mulți toate tot
    bună ziua mulțumesc mulțumim rog scuze salut vineri luni marți miercuri joi sâmbătă săptămână lună an oră client clientul ofertă oferta factura raport preț contract întâlnire răspuns rezultat rezultatul aprobat textele trimite trimis până mulțumiți`,
  sv: `och i på av för med till från om under vid utan eller men att som inte är var har hade kan ska skulle vill måste blir blev det den de en ett jag du han hon vi ni man mig dig oss er min din sin vår
    jeg og ikke det er til på med som har kan skal vil blir var hvad hva når hvor hvorfor også meget veldig godt
    här där nu idag imorgon igår redan bara också mycket mer alla allt inget något bra ny nya tack hej snälla förlåt ja nej dag vecka månad år timme måndag tisdag onsdag torsdag fredag innan kunden kund offerten faktura rapport möte svar snabbt så godkänt texterna skicka`,
} as const

/** English words that people of all languages use: they tell nothing. */
export const sharedWords = `ok okay oke email mail e link site online app web blog post posts story stories reels feed logo banner layout briefing brief feedback deadline budget
  marketing design designer team call meeting workshop landing page report dashboard budget status follow up update upload download login click google instagram facebook whatsapp youtube
  tiktok linkedin twitter slack zoom teams excel word pdf jpg png doc video audio podcast newsletter roi kpi seo ads ad hashtag influencer media social content copy creative brand
  branding launch start stop test demo beta version software server bug fix code api crm hotel radio taxi internet computer laptop iphone android windows outlook drive
  super bravo pizza bar hotel wifi gps tv dvd cd hahaha haha hehe lol xd
  rt user url http https www com net org html`
