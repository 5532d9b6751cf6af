namespace PartnershipBot.Tests.Conversation.Patterns;

/// <summary>What is said to the program while a question waits is never stored as its answer.</summary>
public sealed class TalkingIsNotAnsweringTests
{
    private static readonly string[] AsksAgain =
    [
        "meaning",
        "example",
        "why",
        "required",
        "remaining",
        "repeat",
        "alreadySaid",
        "wait",
        "thanks",
        "define",
        "tooLong",
    ];

    [Theory]
    [MemberData(nameof(WhileAQuestionWaits.OfEveryKind), MemberType = typeof(WhileAQuestionWaits))]
    public async Task An_aside_is_never_the_answer(string question)
    {
        await using var waits = await WhileAQuestionWaits.AtAsync(question);
        var stored = new List<string>();
        foreach (var (kind, said) in Sayings.All.Asides.SelectMany(a => a.Value.Select(said => (a.Key, said))))
        {
            if (await waits.SaysAsync(said))
            {
                stored.Add(said);
            }
            if (AsksAgain.Contains(kind))
            {
                waits.Talk.Answer.ShouldContain(waits.Text, Case.Sensitive, said);
            }
        }
        stored.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WhileAQuestionWaits.OfEveryKind), MemberType = typeof(WhileAQuestionWaits))]
    public async Task What_can_be_said_at_any_time_is_never_the_answer(string question)
    {
        await using var waits = await WhileAQuestionWaits.AtAsync(question);
        var stored = new List<string>();
        foreach (var said in Sayable.All)
        {
            if (await waits.SaysAsync(said))
            {
                stored.Add(said);
            }
        }
        stored.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(WhileAQuestionWaits.InFreeWords), MemberType = typeof(WhileAQuestionWaits))]
    public async Task A_plain_answer_goes_to_its_question(string question)
    {
        await using var waits = await WhileAQuestionWaits.AtAsync(question);
        foreach (var said in Sayings.All.Answers)
        {
            await waits.SaysAsync(said);
            waits.Talk.Answer.ShouldNotContain("est-ce votre réponse", Case.Insensitive, said);
            waits.Talk.Answer.ShouldNotContain("Prenez votre temps", Case.Sensitive, said);
        }
    }

    [Fact]
    public async Task What_is_doubtful_is_asked_once_and_kept_as_it_was_typed()
    {
        await using var waits = await WhileAQuestionWaits.AtAsync("PJ1");
        foreach (var said in Sayings.All.Doubtful)
        {
            (await waits.SaysAsync(said)).ShouldBeFalse(said);
            waits.Talk.Answer.ShouldContain("est-ce votre réponse", Case.Sensitive, said);
            waits.Talk.Buttons.ShouldBe(["C’est ma réponse", "C’est une demande"]);
        }
        await waits.SaysAsync("nouvau partenariat");
        await waits.Talk.SaysAsync(["C’est ma réponse"]);
        (await waits.Talk.StoredAsync())["project_title"].ShouldBe("nouvau partenariat");
        await waits.SaysAsync("nouvau partenariat");
        await waits.Talk.SaysAsync("c'est une demande", "Comment s’appelle la structure");
        await waits.SaysAsync("est-ce que la mairie doit signer ?");
        await waits.Talk.SaysAsync("c’est une demande", "Quel titre donnez-vous au projet");
        await waits.SaysAsync("est-ce que la mairie doit signer ?");
        await waits.Talk.SaysAsync(["Lire à deux"]);
        (await waits.Talk.StoredAsync())["project_title"].ShouldBe("Lire à deux");
    }

    [Fact]
    public async Task A_bare_yes_or_no_is_no_words()
    {
        await using var waits = await WhileAQuestionWaits.AtAsync("PJ1");
        foreach (var said in (string[])["oui", "non", "ok", "👍", "d'accord", "yes", "nope"])
        {
            (await waits.SaysAsync(said)).ShouldBeFalse(said);
            waits.Talk.Answer.ShouldContain(waits.Text, Case.Sensitive, said);
        }
    }

    [Fact]
    public async Task Where_nothing_waits_a_word_of_thanks_or_a_question_is_answered()
    {
        await using var talk = new Talk(FirstWalkTests.May);
        await talk.SaysAsync("merci !", "Avec plaisir");
        await talk.SaysAsync("c'est quoi une convention ?", "l’écrit que signent les deux partenaires");
        await talk.SaysAsync("à demain !", "À bientôt");
        await talk.SaysAsync("tu es un robot ?", "assistant automatique");
    }
}
