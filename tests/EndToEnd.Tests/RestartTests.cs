namespace EndToEnd.Tests;

/// <summary>What is left after the program was killed or asked to end.</summary>
public sealed class RestartTests
{
    private const int People = 20;

    [Fact]
    public async Task After_a_kill_between_two_answers_the_interview_goes_on_at_the_first_open_question_with_all_answers()
    {
        using var folder = new TempFolder();
        var julie = new Person("msteams", "http://127.0.0.1:9/_connector", "julie");
        await using (var bot = await BotProgram.StartAsync(folder.Path))
        {
            await julie.SaysAsync(bot, "nouveau partenariat");
            await julie.SaysAsync(bot, "Atelier Jacques-Prévert");
            await julie.SaysAsync(bot, "un organisme extérieur");
            await julie.SaysAsync(bot, "école primaire");
            (await julie.SaysAsync(bot, "Valmont-sur-Thouet")).ShouldContain(Said.AskContact);
            await bot.KillAsync();
        }
        await using var again = await BotProgram.StartAsync(folder.Path);
        var resumed = await julie.SaysAsync(again, "reprendre");
        resumed.ShouldContain(Said.Resumed);
        resumed.ShouldContain(Said.AskContact);
        var recap = await julie.SaysAsync(again, "récapitulatif");
        foreach (
            var answer in new[]
            {
                Said.RecapOfContact,
                "Atelier Jacques-Prévert",
                "Organisme extérieur",
                "École maternelle ou élémentaire",
                "Valmont-sur-Thouet",
            }
        )
        {
            recap.ShouldContain(answer, Case.Insensitive);
        }
    }

    [Fact]
    public async Task An_activity_that_comes_again_is_not_answered_twice()
    {
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        var julie = new Person("msteams", channel.Url, "julie");
        var name = julie.Message("Atelier Jacques-Prévert");
        await using (var bot = await BotProgram.StartAsync(folder.Path))
        {
            await Person.PostAsync(bot, julie.Message("nouveau partenariat"));
            await Person.PostAsync(bot, name);
            (await channel.TakeAllAsync())[^1].Text.ShouldContain(Said.AskMode);
            await Person.PostAsync(bot, name);
            channel.Waiting.ShouldBe(0);
            await bot.KillAsync();
        }
        await using var again = await BotProgram.StartAsync(folder.Path);
        await Person.PostAsync(again, name);
        (await channel.TakeAllAsync()).ShouldHaveSingleItem().Text.ShouldContain(Said.AskMode);
        (await julie.SaysAsync(again, "un organisme extérieur")).ShouldContain(Said.AskKind);
    }

    [Fact]
    public async Task The_last_answer_said_again_after_a_kill_shows_the_question_that_waits()
    {
        using var folder = new TempFolder();
        var julie = new Person("msteams", "http://127.0.0.1:9/_connector", "julie");
        await using (var bot = await BotProgram.StartAsync(folder.Path))
        {
            await julie.SaysAsync(bot, "nouveau partenariat");
            await julie.SaysAsync(bot, "Atelier Jacques-Prévert");
            await julie.SaysAsync(bot, "un organisme extérieur");
            await julie.SaysAsync(bot, "école primaire");
            (await julie.SaysAsync(bot, "Valmont-sur-Thouet")).ShouldContain(Said.AskContact);
            await bot.KillAsync();
        }
        await using var again = await BotProgram.StartAsync(folder.Path);
        // Whoever got no reply says it again: it must not become the name of the person to contact.
        (await julie.SaysAsync(again, "VALMONT-SUR-THOUET")).ShouldContain(Said.AskContact);
        (await julie.SaysAsync(again, "Mme Claire Martin, directrice")).ShouldNotContain(Said.AskContact);
        (await julie.SaysAsync(again, "récapitulatif")).ShouldContain("Mme Claire Martin, directrice");
    }

    [Fact]
    public async Task Turns_in_flight_end_before_the_program_does()
    {
        using var folder = new TempFolder();
        await using var channel = await Channel.StartAsync();
        var people = Enumerable.Range(0, People).Select(i => new Person("msteams", channel.Url, $"person-{i}")).ToList();
        await using (var bot = await BotProgram.StartAsync(folder.Path))
        {
            await Task.WhenAll(people.Select(p => p.SaysAsync(bot, "nouveau partenariat")));
            channel.Hold();
            // Each turn has stored its answer and waits for the channel to take its reply.
            var requests = people.Select((p, i) => Person.PostAsync(bot, p.Message($"Association {i}"))).ToList();
            await channel.ArrivedAsync(People);
            await bot.BeginStopAsync();
            requests.ShouldAllBe(r => !r.IsCompleted);
            channel.LetGo();
            await Task.WhenAll(requests);
            (await bot.EndedAsync()).ShouldBe(0, bot.Output);
        }
        await using var again = await BotProgram.StartAsync(folder.Path);
        for (var i = 0; i < People; i++)
        {
            (await people[i].SaysAsync(again, "reprendre")).ShouldContain($"«\u00a0Association {i}\u00a0»");
        }
    }

    [Fact]
    public async Task Whatever_was_answered_while_the_program_was_told_to_end_is_stored()
    {
        using var folder = new TempFolder();
        var people = Enumerable
            .Range(0, People)
            .Select(i => new Person("msteams", "http://127.0.0.1:9/_connector", $"person-{i}"))
            .ToList();
        var answered = new List<int>();
        await using (var bot = await BotProgram.StartAsync(folder.Path))
        {
            await Task.WhenAll(people.Select(p => p.SaysAsync(bot, "nouveau partenariat")));
            var requests = people.Select((p, i) => p.SaysAsync(bot, $"Association {i}")).ToList();
            await Task.WhenAny(requests);
            (await bot.StopAsync()).ShouldBe(0, bot.Output);
            for (var i = 0; i < People; i++)
            {
                try
                {
                    (await requests[i]).ShouldContain(Said.AskMode);
                    answered.Add(i);
                }
                catch (HttpRequestException)
                {
                    // Came after the door was closed; it may or may not be stored.
                }
            }
        }
        answered.ShouldNotBeEmpty();
        await using var again = await BotProgram.StartAsync(folder.Path);
        foreach (var i in answered)
        {
            (await people[i].SaysAsync(again, "récapitulatif")).ShouldContain($"Association {i}");
        }
    }
}
