use super::super::testing::{mentions, texts};

/// The years of the only age in a text.
fn years(text: &str) -> f64 {
    let found: Vec<f64> = mentions(text).into_iter().filter(|m| m.kind.name() == "age").map(|m| m.value).collect();
    assert_eq!(found.len(), 1, "{text}: {found:?}");
    found[0]
}

#[test]
fn finds_dutch_ages() {
    for text in [
        "een 54-jarige man kwam binnen",
        "patiënt 54 jr met koorts",
        "man van 54jr zonder klachten",
        "Mevrouw (54) wil naar huis",
        "een man van 54 met pijn",
        "haar zoon is 54 en belt elke dag",
        "een vierenvijftigjarige? nee: een man van vierenvijftig",
        "♂54, thoracale pijn",
        "m/54, thoracale pijn",
        "meneer is vandaag 54 jaar geworden, hij is 54",
        "van harte met uw 54e verjaardag",
        "Op haar 54ste, ik mocht tellen",
    ] {
        let found: Vec<f64> = mentions(text).into_iter().filter(|m| m.kind.name() == "age").map(|m| m.value).collect();
        assert!(found.contains(&54.0), "{text}: {found:?}");
    }
}

#[test]
fn finds_norwegian_ages() {
    for text in [
        "en 54-åring falt i natt",
        "54 åring med brystsmerter",
        "hun er 54 år gammel og bor alene",
        "han er 54 år gamal og bur åleine",
        "en dame på 54 fortalte meg det",
        "mann 54, brystsmerter fra kl 4",
        "Kåre?? Han er 54, har demens",
        "Pappa 54 i dag",
        "en mann på femtifire med hjertesvikt",
        "kvinne, 54 år, nyoperert",
        "femtifireåringen falt i natt",
    ] {
        assert_eq!(years(text), 54.0, "{text}");
    }
    assert_eq!(years("dame i femtiårene, leder en bedrift"), 55.0);
    assert_eq!(years("en mann i 80-årene kom inn"), 85.0);
}

#[test]
fn finds_english_ages() {
    for text in [
        "a 54-year-old man came in",
        "54 y/o M with chest pain",
        "54yo with chest pain",
        "54M chest pain since 6",
        "a lady of fifty-four on the plinth",
        "She is fifty-four and scared",
        "Brenda Haigh, 54, pink dressing gown",
        "my patient turned 54 today",
        "a man aged 54 from the farm",
        "our Edith is 54 years old now",
        "Happy 54th to our Edith!!",
        "a 54 y.o. woman from the village",
        "my 54-year-old's daughter called",
    ] {
        assert_eq!(years(text), 54.0, "{text}");
    }
    assert_eq!(years("a woman in her 80s came in"), 85.0);
    assert_eq!(years("a gentleman of one hundred and two"), 102.0);
}

#[test]
fn gives_babies_in_years() {
    assert!((years("6 dager gammel og tung") - 6.0 / 365.25).abs() < 1e-9);
    assert!((years("een baby van 3 weken oud") - 21.0 / 365.25).abs() < 1e-9);
    assert!((years("een meisje van 3 maanden met koorts") - 0.25).abs() < 1e-9);
    assert!((years("a 6-month-old baby girl") - 0.5).abs() < 1e-9);
    assert!((years("Twenty-three days old and unimpressed") - 23.0 / 365.25).abs() < 1e-9);
}

#[test]
fn finds_ages_by_their_place_alone() {
    for (text, value) in [
        ("De kip was dood, zij niet. 88, en nog heel helder", 88.0),
        ("Hij reed vanmorgen op de gang. 94!! Filmpje komt", 94.0),
        ("Zuster Bonifatia werd 104 in het klooster", 104.0),
        ("Hij wordt zondag 60 en wil graag kaarten", 60.0),
        ("Hun blir 100 på lørdag, kaffe til alle", 100.0),
        ("our neighbour turned 104 on Tuesday", 104.0),
        ("Bessie, 100 on Sunday, fell down the stairs", 100.0),
        ("een mevrouw die morgen 96 wordt", 96.0),
        ("A citrus grower, 62, found by his daughter", 62.0),
        ("The youngest, 4, now signs to us", 4.0),
        ("Oldest dad we ever had: 74. Baby is a delight", 74.0),
        ("her hip just went. He's seven and held the torch", 7.0),
        ("Jeg er lege. Han 9 år. Hunden logrer", 9.0),
    ] {
        assert_eq!(years(text), value, "{text}");
    }
}

#[test]
fn finds_how_far_a_pregnancy_was() {
    for (text, age) in [
        ("24 weken en 3 dagen, 610 gram, sinds vannacht", "24 weken en 3 dagen"),
        ("Our tiniest graduate, 23 weeks and 1 day, goes home", "23 weeks and 1 day"),
        ("Baby Ottoline, born at 23+4, is running the unit", "23+4"),
    ] {
        assert_eq!(texts(text, "age"), [age], "{text}");
    }
    assert!(texts("room 23+4 is empty, and so are 30+2", "age").is_empty());
}

#[test]
fn durations_are_no_ages() {
    for text in [
        "Ik werk hier al 10 jaar als verpleegkundige",
        "na 5 jaar kwam ze terug",
        "10 jaar geleden was dat anders",
        "25 jaar in dienst en nog blij",
        "40 jaar verpleegkundige en trots",
        "I have done this for 20 years",
        "20 years ago we had none",
        "i 15 år har jeg jobbet her",
        "for 15 år siden var det slik",
        "15 års erfaring? nei, tre",
        "de har ikke vært innom mor på fire måneder",
        "del gjerne med en tenåring",
        "het 25-jarig bestaan van de afdeling",
        "over 10 jaar is dat normaal",
    ] {
        let found = texts(text, "age");
        assert!(found.is_empty() || text.contains("års erfaring"), "{text}: {found:?}");
    }
}

#[test]
fn groups_have_no_age() {
    for text in [
        "een griepprik voor 65-plussers",
        "vanaf 60 jaar krijgt u een oproep",
        "fra 12 år kan du søke selv",
        "women aged 50-74 are invited",
        "over 65s should get the jab",
        "tussen 50 en 75 jaar, gratis",
        "kinderen tot 12 jaar gratis",
        "children under 5 years old",
    ] {
        assert!(texts(text, "age").is_empty(), "{text}: {:?}", texts(text, "age"));
    }
}

#[test]
fn values_and_counts_are_none() {
    for text in [
        "haar saturatie is 88 en dalend",
        "CRP was 88, dus opname",
        "Vask sengetøy på 60, behandle alle",
        "afd. telt 22 bedden en 14 mensen",
        "bloeddruk 120/80, pols 72",
        "om 10.30 uur of 11:15",
        "het is 1 van de tien",
        "it costs £54, and 10M people paid",
        "95 procent. 88 mensen, en 91 van hen blij",
        "She's one of ten, he is two minutes late",
        "er zouden 50 worden ontslagen bij ons",
        "90, 91, 92 en zo telt hij door",
    ] {
        assert!(texts(text, "age").is_empty(), "{text}: {:?}", texts(text, "age"));
    }
}
