using System.Net;

namespace EndToEnd.Tests;

/// <summary>What the program tells of itself, and when it refuses to start.</summary>
public sealed class StartTests
{
    [Fact]
    public async Task It_is_live_and_ready_when_its_folder_can_be_written()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(Path.Combine(folder.Path, "new", "folder"));
        (await StatusAsync(bot, "/health/live")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(bot, "/health/ready")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task It_is_live_but_not_ready_when_its_folder_cannot_be_made_and_a_message_is_answered_with_an_apology()
    {
        using var folder = new TempFolder();
        // Nothing can be made below a file, whoever runs this.
        var file = Path.Combine(folder.Path, "file");
        await File.WriteAllTextAsync(file, "");
        await using var bot = await BotProgram.StartAsync(Path.Combine(file, "data"));
        (await StatusAsync(bot, "/health/live")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(bot, "/health/ready")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        var julie = new Person("msteams", "http://127.0.0.1:9/_connector", "julie");
        (await julie.SaysAsync(bot, "nouveau partenariat")).ShouldContain("Un problème technique est survenu");
    }

    [Fact]
    public async Task It_says_that_development_without_an_app_id_is_open()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path);
        bot.Output.ShouldContain("Development without MicrosoftAppId");
    }

    [Theory]
    [InlineData("Production")]
    [InlineData("Staging")]
    public async Task Outside_of_development_it_refuses_to_start_without_an_app_id(string environment)
    {
        using var folder = new TempFolder();
        await using var program = BotProgram.Launch(folder.Path, ("ASPNETCORE_ENVIRONMENT", environment));
        (await program.EndedAsync()).ShouldNotBe(0);
        program.Output.ShouldContain("MicrosoftAppId");
    }

    [Theory]
    [InlineData("Development", "demain matin")]
    [InlineData("Development", "2025-02-31T10:00")]
    [InlineData("Production", "2025-05-12T10:00")]
    public async Task It_refuses_to_start_with_a_clock_that_cannot_be(string environment, string start)
    {
        using var folder = new TempFolder();
        await using var program = BotProgram.Launch(
            folder.Path,
            ("ASPNETCORE_ENVIRONMENT", environment),
            ("MicrosoftAppId", "an-id"),
            ("Clock__Start", start)
        );
        (await program.EndedAsync()).ShouldNotBe(0);
        program.Output.ShouldContain("Clock:Start");
        program.Output.ShouldContain(start);
    }

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_in_sentences()
    {
        using var folder = new TempFolder();
        await using var program = BotProgram.Launch(
            folder.Path,
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("Clock__Start", "2025-05-12T10:00"),
            ("Calendar__SchoolYearStart", "02-30"),
            ("Reminders__Parallelism", "0")
        );
        (await program.EndedAsync()).ShouldBe(1);
        program.Output.ShouldContain("Passerelle cannot start:");
        foreach (var setting in new[] { "MicrosoftAppId", "Clock:Start", "Calendar:SchoolYearStart", "Reminders:Parallelism" })
        {
            program.Output.ShouldContain($"- {setting}");
        }
        program.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task Values_of_another_kind_are_told_at_once_with_what_they_should_be()
    {
        using var folder = new TempFolder();
        await using var program = BotProgram.LaunchAt(
            "nonsense",
            folder.Path,
            ("Limits__Turns", "many"),
            ("Limits__Enabled", "perhaps"),
            ("Limits__PersonPerMinute", "3"),
            ("Limits__Waiting", ""),
            ("Logging__LogLevel__Default", "Loud"),
            ("Clock__Start", "demain")
        );
        (await program.EndedAsync()).ShouldBe(1);
        foreach (
            var sentence in (string[])
                [
                    "- Limits:Turns is 'many'. It should be a whole number.",
                    "- Limits:Enabled is 'perhaps'. It should be true or false.",
                    "- Limits:PersonPerMinute is 3;",
                    "- Logging:LogLevel:Default is 'Loud'. It should be one of Trace,",
                    "- Urls has 'nonsense'. It should be an address such as http://localhost:3978.",
                    "- Clock:Start",
                ]
        )
        {
            program.Output.ShouldContain(sentence);
        }
        program.Output.ShouldNotContain("Limits:Waiting");
        program.Output.ShouldNotContain("   at ");
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_a_sentence()
    {
        using var folder = new TempFolder();
        await using var first = await BotProgram.StartAsync(folder.Path);
        await using var second = BotProgram.LaunchAt(first.Address.ToString(), folder.Path);
        (await second.EndedAsync()).ShouldBe(1);
        second.Output.ShouldContain("Another program listens there");
        second.Output.ShouldNotContain("Unhandled exception");
    }

    [Theory]
    [InlineData("ASPNETCORE_URLS", "http://127.0.0.1:0")]
    [InlineData("ASPNETCORE_HTTP_PORTS", "0")]
    [InlineData("Urls", "http://127.0.0.1:0")]
    public async Task It_listens_where_the_platform_says(string variable, string value)
    {
        using var folder = new TempFolder();
        await using var program = BotProgram.LaunchAt(null, folder.Path, (variable, value));
        (await program.LineAsync("Now listening on: ")).ShouldNotContain(":3978");
    }

    [Fact]
    public async Task Its_clock_starts_where_it_is_told_to()
    {
        using var folder = new TempFolder();
        await using var bot = await BotProgram.StartAsync(folder.Path, ("Clock__Start", "2025-05-12T10:00"));
        // Ten o'clock in Paris, in summer.
        bot.Output.ShouldContain("The clock starts at 2025-05-12T08:00");
    }

    private static async Task<HttpStatusCode> StatusAsync(BotProgram bot, string path)
    {
        using var response = await bot.Http.GetAsync(path);
        return response.StatusCode;
    }
}
