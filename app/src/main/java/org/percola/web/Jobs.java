package org.percola.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The jobs of this server, in memory only; the oldest finished ones make room for new ones. */
final class Jobs {
    private final Bounds bounds;
    private final Desk desk;
    private final Map<String, Job> jobs = new LinkedHashMap<>();

    Jobs(Bounds bounds, Desk desk) {
        this.bounds = bounds;
        this.desk = desk;
    }

    /** Starts a job; its question gets the run to report to. */
    Job start(Function<Run, Reply> question) {
        Run run = new Run(bounds.jobSeconds(), Run.Rank.LONG);
        Job job = new Job(Secrets.fresh(), run);
        keep(job);
        Thread.ofPlatform().daemon().start(() -> {
            Reply reply;
            try {
                reply = desk.compute(run, null, () -> question.apply(run));
            } catch (Refusal refusal) {
                reply = refusal.reply();
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError ours) {
                reply = ApiRoutes.ourFault().reply();
            }
            job.finish(reply);
        });
        return job;
    }

    private void keep(Job job) {
        synchronized (jobs) {
            jobs.values().removeIf(old -> jobs.size() >= bounds.jobs() && old.state() != Job.State.RUNNING);
            if (jobs.size() >= bounds.jobs()) {
                throw new Refusal(503, "busy", "Too many jobs at once", "Wait for one to finish, or cancel one.");
            }
            jobs.put(job.id(), job);
        }
    }

    Optional<Job> find(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id));
        }
    }

    void cancel(Job job) {
        job.run().stop(Stopped.Why.CANCELLED);
        synchronized (jobs) {
            jobs.remove(job.id());
        }
    }
}
