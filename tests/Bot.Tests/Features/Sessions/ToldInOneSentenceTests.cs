using PartnershipBot.Features.Sessions;
using PartnershipBot.Tests.Conversation;

namespace PartnershipBot.Tests.Features.Sessions;

/// <summary>A session told in one sentence is read over once and noted; nothing of the sentence is lost.</summary>
public sealed class ToldInOneSentenceTests
{
    private static readonly DateTimeOffset November = new(2025, 11, 18, 9, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(
        "On a fait la lecture aujourd’hui, 14 résidents et 20 livres",
        "session_date=2025-11-18; session_held=held; session_participants=14; session_loans=20; session_notes=On a fait la lecture"
    )]
    [InlineData(
        "hier on a accueilli 22 élèves et 2 enseignants, 30 livres empruntés, super ambiance",
        "session_date=2025-11-17; session_participants=24; session_loans=30; session_notes=Hier on a accueilli 22 élèves et 2 enseignants, 30 livres empruntés, super ambiance"
    )]
    [InlineData("séance annulée hier, grève", "session_date=2025-11-17; session_held=cancelled; session_held_reason=grève")]
    [InlineData("14 résidents, 20 livres, très bien, aujourd’hui", "session_participants=14; session_loans=20; session_notes=Très bien")]
    [InlineData("séance d’aujourd’hui : 12 enfants, pas de prêt", "session_participants=12; session_loans=0")]
    [InlineData("we had a reading today, 14 children and 20 books", "session_participants=14; session_loans=20")]
    public async Task It_is_noted_after_one_yes(string said, string stored)
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(said, "telle que je l’ai comprise");
        (await talk.RowsAsync("session|")).ShouldBeEmpty();
        await talk.SaysAsync("oui");
        var session = (await talk.RowsAsync("session|")).ShouldHaveSingleItem().Columns;
        foreach (var (field, value) in stored.Split("; ").Select(p => p.Split('=', 2)).Select(p => (p[0], p[1])))
        {
            $"{session.GetValueOrDefault(field)}".ShouldBe(value, field);
        }
    }

    [Fact]
    public async Task What_is_left_in_two_halves_is_noted_as_the_sentence_it_was()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        const string said = "on s’est vus ce matin avec la classe ravie, 24 enfants et 31 livres empruntés";
        await talk.SaysAsync(said, "On s’est vus ce matin avec la classe ravie");
        await talk.SaysAsync("oui");
        (await talk.RowsAsync("session|")).ShouldHaveSingleItem().Columns["session_notes"].ShouldBe($"O{said[1..]}");
    }

    [Fact]
    public async Task What_is_missing_is_asked_after_the_yes()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync("on a fait la lecture, 14 élèves", "À compléter");
        await talk.SaysAsync("oui", "Quelle est la date de la séance");
        (await talk.RowsAsync("session|")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_several_partnerships_the_one_that_is_named_is_meant_and_else_it_is_asked()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School(), Shelf.SignedCareHome());
        await talk.SaysAsync("on a fait la lecture aujourd’hui, 14 personnes et 20 livres", "quel partenariat");
        await talk.SaysAsync("Prévert", "telle que je l’ai comprise");
        await talk.SaysAsync("oui");
        (await talk.RowsAsync("session|school|")).ShouldHaveSingleItem().Columns["session_participants"].ShouldBe(14);

        await talk.SaysAsync("atelier aux Tilleuls aujourd’hui, 8 résidents et 5 livres", "Tilleuls");
        await talk.SaysAsync("oui");
        (await talk.RowsAsync("session|")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_button_of_the_choice_takes_the_sentence_along()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School(), Shelf.SignedCareHome());
        await talk.SaysAsync("on a fait la lecture aujourd’hui, 14 personnes et 20 livres");
        await talk.PressesAsync(talk.CardButtons[0]);
        talk.Answer.ShouldContain("telle que je l’ai comprise");
        talk.Answer.ShouldContain("14");
    }

    [Theory]
    [InlineData("on voudrait faire une lecture avec 14 résidents et 20 livres")]
    [InlineData("combien de résidents et de livres à la lecture ?")]
    [InlineData("la lecture")]
    public async Task What_is_not_past_or_tells_nothing_is_no_session(string said)
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync(said);
        talk.Answer.ShouldNotContain("telle que je l’ai comprise");
    }

    [Fact]
    public async Task Before_a_signature_the_reason_is_told()
    {
        await using var talk = new Talk(November);
        await talk.SaysAsync("on a fait la lecture aujourd’hui, 14 résidents et 20 livres", "convention signée");
    }

    [Fact]
    public async Task Whoever_has_a_session_to_note_is_asked_for_it()
    {
        await using var talk = new Talk(November);
        await talk.PutAsync(Shelf.School());
        await talk.SaysAsync("j’ai une séance à noter", "Quelle est la date de la séance");
    }

    [Theory]
    [InlineData("On a fait la lecture aujourd’hui, 14 résidents et 20 livres")]
    [InlineData("séance annulée hier, grève")]
    [InlineData("14 résidents, 20 livres")]
    public void A_word_more_is_kept_with_it(string said)
    {
        var plain = Told(said);
        foreach (var word in new[] { "girafe", "parapluie", "Durand", "Bressuire", "montagne", "7", "repeindre" })
        {
            Told($"{said}, {word}").ShouldNotBe(plain, word);
            Told($"{word}, {said}").ShouldNotBe(plain, word);
        }
    }

    private static string Told(string said) =>
        SessionTold.Read(said, DateOnly.FromDateTime(November.DateTime)) is { } told
            ? string.Join("; ", told.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"{a.Key}={a.Value}"))
            : "";
}
