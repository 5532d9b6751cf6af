using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json.Linq;

namespace Sdk.Tests.Dialogs;

public class WaterfallDialogTests
{
    private readonly List<string> _steps = [];

    [Fact]
    public async Task Each_answer_goes_to_the_next_step_and_the_last_one_ends_the_waterfall()
    {
        var talk = new Talk(new WaterfallDialog("w", [Waits, Waits]));

        (await talk.SayAsync("begin")).Status.ShouldBe(DialogTurnStatus.Waiting);
        (await talk.SayAsync("one")).Status.ShouldBe(DialogTurnStatus.Waiting);
        var end = await talk.SayAsync("two");

        end.Status.ShouldBe(DialogTurnStatus.Complete);
        end.Result.ShouldBe("two");
        talk.State.DialogStack.ShouldBeEmpty();
        _steps.ShouldBe(["0 ", "1 one"]);
    }

    [Fact]
    public async Task A_step_goes_on_to_the_next_one_at_once()
    {
        var talk = new Talk(new WaterfallDialog("w", [(step, ct) => step.NextAsync("given", ct), Waits]));

        await talk.SayAsync("begin");

        _steps.ShouldBe(["1 given"]);
    }

    [Fact]
    public async Task A_step_goes_on_only_once()
    {
        var talk = new Talk(new WaterfallDialog("w", [Twice, Waits]));

        await Should.ThrowAsync<Exception>(() => talk.SayAsync("begin"));

        static async Task<DialogTurnResult> Twice(WaterfallStepContext step, CancellationToken ct)
        {
            await step.NextAsync(null, ct);
            return await step.NextAsync(null, ct);
        }
    }

    [Fact]
    public async Task An_activity_that_is_no_message_leaves_the_step_waiting()
    {
        var talk = new Talk(new WaterfallDialog("w", [Waits, Waits]));
        await talk.SayAsync("begin");

        var result = await talk.TurnAsync(Incoming.Of("event"), dc => dc.ContinueDialogAsync());

        result.Status.ShouldBe(DialogTurnStatus.Waiting);
        _steps.Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_result_of_a_called_dialog_goes_to_the_next_step()
    {
        var talk = new Talk(
            new WaterfallDialog("w", [(step, ct) => step.BeginDialogAsync("asks", null, ct), Waits]),
            new Asks("asks", "name?")
        );

        await talk.SayAsync("begin");
        talk.State.DialogStack.Select(instance => instance.Id).ShouldBe(["asks", "w"]);
        await talk.SayAsync("Ada");

        talk.Said.ShouldBe(["name?"]);
        _steps.ShouldBe(["1 Ada"]);
    }

    [Fact]
    public async Task Options_and_values_last_as_long_as_the_waterfall()
    {
        object? options = null;
        object? value = null;
        var talk = new Talk(
            new WaterfallDialog(
                "w",
                [
                    (step, _) =>
                    {
                        step.Values["seen"] = "first";
                        return Task.FromResult(Dialog.EndOfTurn);
                    },
                    (step, _) =>
                    {
                        step.Values["more"] = "second";
                        return Task.FromResult(Dialog.EndOfTurn);
                    },
                    (step, ct) =>
                    {
                        options = step.Options;
                        value = $"{step.Values["seen"]} {step.Values["more"]}";
                        return step.EndDialogAsync(null, ct);
                    },
                ]
            )
        );

        await talk.SayAsync("begin");
        await talk.SayAsync("x");
        await talk.SayAsync("x");

        options.ShouldBe("the options");
        value.ShouldBe("first second");
    }

    [Fact]
    public async Task The_state_is_kept_under_the_official_names()
    {
        var talk = new Talk(new WaterfallDialog("w", [Waits, Waits]));
        await talk.SayAsync("begin");

        var instance = JObject.FromObject(talk.State)["dialogStack"]![0]!;

        ((string)instance["id"]!).ShouldBe("w");
        ((string)instance["state"]!["options"]!).ShouldBe("the options");
        ((int)instance["state"]!["stepIndex"]!).ShouldBe(0);
        instance["state"]!["values"]!.Type.ShouldBe(JTokenType.Object);
        Guid.TryParse((string)instance["state"]!["instanceId"]!, out _).ShouldBeTrue();
    }

    private Task<DialogTurnResult> Waits(WaterfallStepContext step, CancellationToken cancellationToken)
    {
        _steps.Add($"{step.ActiveDialog.State["stepIndex"]} {step.Result}");
        return Task.FromResult(Dialog.EndOfTurn);
    }
}
